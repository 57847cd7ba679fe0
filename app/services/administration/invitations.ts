import db from '@adonisjs/lucid/services/db'
import type User from '#models/user'
import Invitation from '#models/invitation'
import { type Actor, noteAct } from '#services/administration/trail'

/** @param email whom it is for, null for a link to pass on */
export async function invite(actor: Actor, by: User, email: string | null) {
  return db.transaction(async (trx) => {
    const made = await Invitation.issue(by, email, actor.now, trx)
    await noteAct(actor, 'invited', { invitationId: made.invitation.id }, trx)
    return made
  })
}

/** The link stops working. One that was used stays as it is. */
export async function revokeInvitation(actor: Actor, id: number) {
  await db.transaction(async (trx) => {
    const invitation = await Invitation.query({ client: trx })
      .where('id', id)
      .whereNull('accepted_at')
      .firstOrFail()
    await noteAct(actor, 'invitation_revoked', { invitationId: id }, trx)
    await invitation.delete()
  })
}
