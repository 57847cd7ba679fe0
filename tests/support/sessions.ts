import app from '@adonisjs/core/services/app'
import { configProvider } from '@adonisjs/core'

type SessionConfig = { store: string }

let driver: string | null = null

/**
 * The functional suite's client writes sessions by itself and can do so in memory alone. The other
 * suites send real cookies and use the driver of the environment: database, or Redis.
 */
export function keepSessionsIn(store: 'memory' | null) {
  driver = store
}

/** Lets the driver be chosen by suite, which the framework reads at each request. */
export function chooseSessionsBySuite() {
  const provider = app.config.get<any>('session')
  app.config.set(
    'session',
    configProvider.create(async () => {
      const config = (await configProvider.resolve<SessionConfig>(app, provider))!
      const { store } = config
      return Object.defineProperty({ ...config }, 'store', { get: () => driver ?? store })
    })
  )
}

/** `loginAs` makes a context of HTTP for each request and needs nothing of it: one serves them all. */
export async function signInAtOnce() {
  const auth = await app.container.make('auth.manager')
  const client = auth.createAuthenticatorClient()
  auth.createAuthenticatorClient = () => client
}
