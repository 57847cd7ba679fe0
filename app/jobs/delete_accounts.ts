import type { DateTime } from 'luxon'
import User from '#models/user'
import { deleteAccount } from '#services/administration/delete_account'

/** Deletes the accounts whose waiting time is over. */
export async function deleteAccounts(now: DateTime) {
  const before = now.minus({ days: User.DELETION_DAYS }).toUTC().toISO()!
  const due = await User.query().where('deletion_asked_at', '<=', before).orderBy('id')
  for (const user of due) await deleteAccount({ id: null, via: 'job', now }, user)
}
