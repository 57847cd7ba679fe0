import db from '@adonisjs/lucid/services/db'
import { type Change, type ChangeOptions, recordChange, type Via } from '#services/changes/change'
import { refuseStale } from '#services/api/etag'
import { type KeyedRequest, once } from '#services/api/idempotency'
import type {
  Call,
  OpenCall,
  OpenOperation,
  WriteCall,
  WriteOperation,
} from '#services/api/operation'
import { plainReply, type Reply, replyOf, wholeText } from '#services/api/reply'

type Conditions = { keyed: KeyedRequest | null; ifMatch: string | undefined; via?: Via }

/** Runs an operation that writes, in one transaction and as one change set. */
export async function perform(
  operation: WriteOperation,
  call: Call,
  { keyed, ifMatch, via = 'api' }: Conditions
): Promise<Reply> {
  const { person } = call
  const options: ChangeOptions = { userId: person.id, person, via, label: 'api.changes.made' }
  const { result } = await recordChange(
    options,
    (change) =>
      once(change.trx, keyed, person.clock.now, () =>
        performWithin(change, options, operation, call, ifMatch)
      ),
    person.clock.now
  )
  return result
}

/** The same inside of a change that is already being written, as a batch does. */
export async function performWithin(
  change: Change,
  options: ChangeOptions,
  operation: WriteOperation,
  call: Call,
  ifMatch?: string
): Promise<Reply> {
  const within: WriteCall = {
    ...call,
    client: change.trx,
    change,
    label: (label, data = {}) => Object.assign(options, { label, data }),
  }
  if (ifMatch !== undefined && operation.current) {
    const { shape, find } = operation.current
    refuseStale(ifMatch, await wholeText(shape, await find(within), within))
  }
  return replyOf(operation, within, await operation.run(within))
}

/** Runs an operation of someone who has no token, in one transaction. */
export async function performOpen(
  operation: OpenOperation,
  call: OpenCall,
  keyed: KeyedRequest | null
): Promise<Reply> {
  const admitted = await operation.admit?.(call)
  return db.transaction((client) =>
    once(client, keyed, call.now, async () =>
      plainReply(operation, await operation.run({ ...call, client, admitted }))
    )
  )
}
