import { refuse } from '#exceptions/refuse'
import { AccountRefusal } from '#services/administration/refusal'
import type { Actor } from '#services/administration/trail'
import { afterResponse } from '#services/background'
import { type Call, reads } from '#services/api/operation'

export const about = { area: 'admin', scope: 'admin:read' } as const

/** The administrator behind a call, as the trail remembers them. */
export const actorOf = ({ person, http }: Call): Actor => ({
  id: person.id,
  via: http ? 'api' : 'command',
  now: person.clock.now,
})

type Defined = Omit<Parameters<typeof reads>[0], 'area' | 'scope' | 'alone'>

/**
 * Something that is done to accounts or the instance. It has its own transaction, with a line in the trail: no
 * records of a person's are changed, so nothing is there to undo, and a batch can't do it.
 */
export const administers = (operation: Defined) =>
  reads({
    ...operation,
    area: 'admin',
    scope: 'admin:write',
    alone: true,
    also: [...(operation.also ?? []), 422],
    async run(call) {
      try {
        return await operation.run(call)
      } catch (error) {
        if (!(error instanceof AccountRefusal)) throw error
        return refuse('account', call.person.t(`admin.refusals.${error.reason}`))
      }
    },
  })

/** What need not be waited for, such as a mail. */
export function later({ http }: Call, what: string, work: () => Promise<unknown>) {
  if (http) afterResponse(http, what, work)
  else return work()
}
