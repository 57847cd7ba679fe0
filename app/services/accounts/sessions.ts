import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import type { HttpContext } from '@adonisjs/core/http'
import { SessionCollection } from '@adonisjs/session'
import { DateTime } from 'luxon'
import TokenFamily from '#models/token_family'
import type User from '#models/user'
import { noteSeen } from '#services/accounts/last_seen'

/** One place where a person is signed in. */
export type OpenSession = { agent: string; since: string | null; current: boolean }

const KEY = 'opened'

/** Signs in with a new session id, and notes where, so that the person can see and end it. */
export async function signIn(ctx: HttpContext, user: User, remember = false) {
  await ctx.auth.use('web').login(user, remember)
  await noteSession(ctx, user)
}

/** Ties the session to its person. A session that a remember-me cookie began needs it too. */
export async function noteSession({ session, request }: HttpContext, user: User) {
  session.put(KEY, {
    agent: (request.header('user-agent') ?? '').slice(0, 300),
    at: DateTime.utc().toISO(),
  })
  await session.tag(String(user.id))
  await noteSeen(user.id, DateTime.utc())
}

/** Leaves nothing of the person in the session, which goes on under another id. */
export async function signOut({ auth, session }: HttpContext) {
  await auth.use('web').logout()
  session.clear()
  session.regenerate()
}

/**
 * Ends every session of a person and forgets every remembered browser, except for `keep`. Clients that
 * signed in through the API are signed out as well; tokens that the person made stay.
 */
export async function endSessions(user: User, keep?: string) {
  const sessions = await app.container.make(SessionCollection)
  for (const { id } of await sessions.tagged(String(user.id))) {
    if (id !== keep) await sessions.destroy(id)
  }
  await db.from('remember_me_tokens').where('tokenable_id', user.id).delete()
  await TokenFamily.of(user).delete()
}

/** Ends all other sessions; this browser stays signed in, and remembered if it was. */
export async function endOtherSessions(ctx: HttpContext, user: User) {
  const remembered = Boolean(ctx.request.encryptedCookie('remember_web'))
  await endSessions(user, ctx.session.sessionId)
  await signIn(ctx, user, remembered)
}

/** Where the person is signed in, this session first, then the newest. */
export async function openSessions(ctx: HttpContext, user: User): Promise<OpenSession[]> {
  const sessions = await app.container.make(SessionCollection)
  const others = await sessions.tagged(String(user.id))
  const clients = await TokenFamily.of(user)
  const entry = (data: any, current: boolean): OpenSession => ({
    agent: data?.agent ?? '',
    since: data?.at ?? null,
    current,
  })
  return [
    entry(ctx.session.get(KEY), true),
    ...others
      .filter(({ id }) => id !== ctx.session.sessionId)
      .map(({ data }) => entry(data[KEY], false))
      .concat(clients.map(({ agent, createdAt }) => entry({ agent, at: createdAt.toISO() }, false)))
      .sort((a, b) => (b.since ?? '').localeCompare(a.since ?? '')),
  ]
}
