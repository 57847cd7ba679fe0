import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import type User from '#models/user'
import { type Actor, noteAct } from '#services/administration/trail'
import { endSessions } from '#services/accounts/sessions'

/** Records that one transaction deletes: enough to be quick, few enough to let others write. */
const BATCH = 500

/** The tables with the most rows; what is left goes with the account, by the references to it. */
const LARGE = ['changes', 'change_sets', 'tasks', 'journal', 'mentions', 'evidence', 'attachments']

/**
 * Deletes an account and all that it holds, for good. Stopped half-way it is gone on with by the next
 * run: its files go first, the account last, and the trail says so when it is true.
 */
export async function deleteAccount(actor: Actor, user: User) {
  await endSessions(user)
  await drive.use().deleteAll(`${user.id}/`)
  for (const table of LARGE) await deleteRows(table, user.id)
  await db.transaction(async (trx) => {
    // an invitation remembers an address of whoever took it
    await trx
      .from('invitations')
      .where('accepted_by_id', user.id)
      .orWhere('email', user.email)
      .delete()
    await noteAct(actor, 'deleted', { accountId: user.id }, trx)
    await trx.from('users').where('id', user.id).delete()
  })
}

async function deleteRows(table: string, userId: number) {
  for (;;) {
    const rows = await db.from(table).where('user_id', userId).limit(BATCH).select('id')
    if (rows.length === 0) return
    const ids = rows.map(({ id }) => id)
    await db.transaction((trx) => trx.from(table).whereIn('id', ids).delete())
  }
}
