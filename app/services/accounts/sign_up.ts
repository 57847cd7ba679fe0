import type { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Invitation from '#models/invitation'
import Setting from '#models/setting'
import User from '#models/user'

/** Whether someone may sign up: as the first person, because anyone may, or by invitation; or why not. */
export type Admission = {
  as: 'first' | 'anyone' | 'invited' | null
  because: 'closed' | 'invitation_needed' | 'invitation_ended' | null
  invitation: Invitation | null
}

const yes = (as: Admission['as'], invitation: Invitation | null = null): Admission => ({
  as,
  because: null,
  invitation,
})
const no = (because: Admission['because']): Admission => ({ as: null, because, invitation: null })

export async function admission(token: unknown, now: DateTime): Promise<Admission> {
  if (!(await User.query().select('id').first())) return yes('first')

  const mode = await Setting.signUpMode()
  if (mode === 'closed') return no('closed')

  const invitation = token ? await Invitation.findUsable(token, now) : null
  if (invitation) return yes('invited', invitation)
  if (mode === 'open') return yes('anyone')
  return no(token ? 'invitation_ended' : 'invitation_needed')
}

export type NewAccount = {
  fullName: string
  email: string
  password: string
  timeZone: string
  locale: string
  isAdmin?: boolean
}

/**
 * Makes an account. The first one administers the instance, also when two people race for it.
 *
 * @returns the account, or why there is none: the address has one, or the invitation was used meanwhile
 * @param along what is done in the same transaction
 */
export async function signUp(
  account: NewAccount,
  { as, invitation }: Admission,
  now: DateTime,
  along?: (user: User, trx: TransactionClientContract) => Promise<unknown>
): Promise<User | 'taken' | 'invitation_ended'> {
  const user = new User()
  user.merge(account)
  // hashing takes a while: other writers need not wait for it
  await User.hashPassword(user)
  User.index(user)

  try {
    return await db.transaction(async (trx) => {
      user.useTransaction(trx)
      if (as === 'first') user.isAdmin ||= await nobodyYet(trx)
      await user.saveQuietly()
      if (invitation && !(await invitation.accept(user, now, trx))) throw new InvitationEnded()
      await along?.(user, trx)
      return user
    })
  } catch (error) {
    if (error instanceof InvitationEnded) return 'invitation_ended'
    if (isDuplicate(error)) return 'taken'
    throw error
  }
}

class InvitationEnded extends Error {}

async function nobodyYet(trx: TransactionClientContract) {
  // SQLite has one writer at a time anyway
  if (trx.dialect.name === 'postgres') {
    await trx.rawQuery('lock table users in share row exclusive mode')
  }
  return !(await trx.from('users').select('id').first())
}

/** Both engines' word for a value that had to be unique. */
export const isDuplicate = (error: any) =>
  error?.code === '23505' || String(error?.code).startsWith('SQLITE_CONSTRAINT')
