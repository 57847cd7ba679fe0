import { randomBytes } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import AccessToken from '#models/access_token'
import type { AdminActName } from '#models/admin_act'
import PasswordReset from '#models/password_reset'
import User from '#models/user'
import { AccountRefusal } from '#services/administration/refusal'
import { type Actor, noteAct } from '#services/administration/trail'
import { endSessions } from '#services/accounts/sessions'
import { type NewAccount, signUp } from '#services/accounts/sign_up'

/** Days for which the first link of an account that was made for someone works. */
export const FIRST_LINK_DAYS = 7

/**
 * Makes an account for someone else, who chooses a password by a link.
 *
 * @returns the account and the secret of the link, or null when the address has an account
 */
export async function makeAccount(
  actor: Actor,
  account: Omit<NewAccount, 'password'>,
  isAdmin: boolean
): Promise<{ user: User; token: string } | null> {
  const password = randomBytes(30).toString('base64url')
  const made = await signUp(
    { ...account, password, isAdmin },
    { as: 'anyone', because: null, invitation: null },
    actor.now,
    (user, trx) =>
      noteAct(actor, 'created', { accountId: user.id, data: { admin: Boolean(user.isAdmin) } }, trx)
  )
  if (typeof made === 'string') return null
  const token = await PasswordReset.issue(made, actor.now, FIRST_LINK_DAYS * 24 * 60)
  return { user: made, token }
}

/** Nothing of a person's can be behind a link that others see: only before they first came. */
export const isUntouched = (user: User) => user.lastSeenAt === null && user.changeSeq === 0

/** Adds to the trail what was done elsewhere. */
export const note = (actor: Actor, name: AdminActName, user: User) =>
  db.transaction((trx) => noteAct(actor, name, { accountId: user.id }, trx))

/** A new link for an account that was made for someone; earlier ones stop working. */
export async function makeLink(actor: Actor, user: User): Promise<string> {
  await act(actor, user, 'link_made', requireAdmitted)
  return PasswordReset.issue(user, actor.now, FIRST_LINK_DAYS * 24 * 60)
}

export const noteLinkSent = (actor: Actor, user: User) =>
  act(actor, user, 'link_sent', requireAdmitted)

export const promote = (actor: Actor, user: User) =>
  act(actor, user, 'promoted', async (account) => {
    if (account.isAdmin) return false
    account.isAdmin = true
    return true
  })

export const demote = (actor: Actor, user: User) =>
  act(actor, user, 'demoted', async (account, trx) => {
    if (!account.isAdmin) return false
    await requireAnotherAdmin(account, trx)
    account.isAdmin = false
    return true
  })

/** Keeps an account out, at once and everywhere: each request looks at the account. Nothing is deleted. */
export async function disable(actor: Actor, user: User) {
  await act(actor, user, 'disabled', async (account, trx) => {
    if (account.disabledAt) return false
    await requireAnotherAdmin(account, trx)
    account.disabledAt = actor.now
    await PasswordReset.query({ client: trx }).where('user_id', account.id).delete()
    return true
  })
  await endSessions(user)
}

export const restore = (actor: Actor, user: User) =>
  act(actor, user, 'restored', async (account) => {
    if (!account.disabledAt) return false
    if (account.deletionAskedAt) throw new AccountRefusal('deletion_asked')
    account.disabledAt = null
    return true
  })

/** @param tokens whether the access tokens that the person made are revoked as well */
export async function signOutEverywhere(actor: Actor, user: User, tokens: boolean) {
  await act(actor, user, 'signed_out', async (account, trx) => {
    if (tokens) await AccessToken.of(account, { client: trx }).delete()
    return { tokens }
  })
  await endSessions(user)
}

/** The account is kept out now and deleted after some days. */
export async function askDeletion(actor: Actor, user: User) {
  const asked = await act(actor, user, 'deletion_asked', async (account, trx) => {
    if (account.deletionAskedAt) return false
    await requireAnotherAdmin(account, trx)
    account.deletionAskedAt = actor.now
    account.disabledAt ??= actor.now
    await PasswordReset.query({ client: trx }).where('user_id', account.id).delete()
    return true
  })
  await endSessions(user)
  return asked
}

/** Who was kept out by the deletion alone may sign in again. */
export const callDeletionOff = (actor: Actor, user: User) =>
  act(actor, user, 'deletion_called_off', async (account) => {
    const { deletesAt, deletionAskedAt, disabledAt } = account
    if (!deletesAt) return false
    if (deletesAt <= actor.now) throw new AccountRefusal('deletion_due')
    if (disabledAt && +disabledAt === +deletionAskedAt!) account.disabledAt = null
    account.deletionAskedAt = null
    return true
  })

type Outcome = boolean | Record<string, unknown>

/**
 * Changes an account as it is now, and keeps in the trail who did it: both or neither.
 *
 * @param work returns false when there is nothing to do, or what the trail should say beside the act
 * @throws {AccountRefusal}
 */
async function act(
  actor: Actor,
  user: User,
  name: AdminActName,
  work: (account: User, trx: TransactionClientContract) => Promise<Outcome>
): Promise<boolean> {
  if (actor.id === user.id) throw new AccountRefusal('oneself')
  const done = await db.transaction(async (trx) => {
    const account = await User.query({ client: trx }).where('id', user.id).forUpdate().firstOrFail()
    const outcome = await work(account, trx)
    if (outcome === false) return false
    await account.save()
    const data = outcome === true ? {} : outcome
    await noteAct(actor, name, { accountId: user.id, data }, trx)
    return true
  })
  await user.refresh()
  return done
}

async function requireAdmitted(account: User) {
  if (account.disabledAt) throw new AccountRefusal('disabled')
  return true
}

/** Two administrators can't take each other's office at once: their rows are locked in one order. */
async function requireAnotherAdmin(account: User, trx: TransactionClientContract) {
  if (!account.isAdmin) return
  const admins = await trx
    .from('users')
    .where('is_admin', true)
    .orderBy('id')
    .forUpdate()
    .select('id', 'disabled_at')
  const others = admins.filter((one) => one.id !== account.id && one.disabled_at === null)
  if (others.length === 0) throw new AccountRefusal('last_admin')
}
