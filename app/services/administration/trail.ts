import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { DateTime } from 'luxon'
import AdminAct, { type AdminActName } from '#models/admin_act'

/** Who acts, through which door and when: an administrator, the command line, or the clock. */
export type Actor = { id: number | null; via: 'page' | 'api' | 'command' | 'job'; now: DateTime }

type Subject = { accountId?: number; invitationId?: number; data?: Record<string, unknown> }

/** Adds a line to the trail, in the transaction of what it tells of. */
export const noteAct = (
  actor: Actor,
  act: AdminActName,
  { accountId, invitationId, data = {} }: Subject,
  client: TransactionClientContract
) =>
  AdminAct.create(
    {
      createdAt: actor.now,
      act,
      via: actor.via,
      actorId: actor.id,
      accountId: accountId ?? null,
      invitationId: invitationId ?? null,
      data,
    },
    { client }
  )
