import { configProvider } from '@adonisjs/core'
import { MessageBuilder } from '@adonisjs/core/helpers'
import { defineConfig, stores } from '@adonisjs/session'
import type { SessionStoreContract, SessionStoreFactory } from '@adonisjs/session/types'
import env from '#start/env'
import { isHttps } from '#config/app'
import { readRows } from '#queries/raw'
import { noteSeen } from '#services/accounts/last_seen'

export const SESSION_COOKIE = 'task-master-session'

const REFRESH_AFTER = 10 * 60_000

/**
 * A visit prolongs the session. Once in ten minutes is enough: otherwise every page that is only
 * read would cost a write.
 */
function refreshSparingly(factory: SessionStoreFactory): SessionStoreFactory {
  const refreshed = new Map<string, number>()

  return (ctx, config) => {
    const store = factory(ctx, config) as SessionStoreContract
    const touch = store.touch.bind(store)
    store.touch = async (id) => {
      const now = Date.now()
      if (now - (refreshed.get(id) ?? 0) < REFRESH_AFTER) return
      if (refreshed.size > 10_000) refreshed.clear()
      refreshed.set(id, now)
      await touch(id)
      if (ctx.person) await noteSeen(ctx.person.id, ctx.person.clock.now)
    }
    return store
  }
}

/** Reads a session past the query builder, as every request does; one that has ended is left to the store. */
function readDirectly(factory: SessionStoreFactory): SessionStoreFactory {
  return (ctx, config) => {
    const store = factory(ctx, config) as SessionStoreContract
    const read = store.read.bind(store)
    store.read = async (id) => {
      const [row] = await readRows('select data, expires_at from sessions where id = ?', [id])
      if (!row || new Date(row.expires_at).getTime() <= Date.now()) return read(id)
      return new MessageBuilder().verify(row.data, id)
    }
    return store
  }
}

const directly = (provider: any) =>
  configProvider.create(async (app) => readDirectly(await provider.resolver(app)))

const sparingly = (provider: any) =>
  configProvider.create(async (app) => refreshSparingly(await provider.resolver(app)))

export default defineConfig({
  enabled: true,
  cookieName: SESSION_COOKIE,
  clearWithBrowser: true,
  age: '14 days',
  cookie: { path: '/', httpOnly: true, secure: isHttps, sameSite: 'lax' },
  store: env.get('SESSION_DRIVER', 'database'),
  stores: {
    database: sparingly(directly(stores.database({ tableName: 'sessions' }))),
    redis: sparingly(stores.redis({ connection: 'main' })),
  },
})
