import type { ApplicationService } from '@adonisjs/core/types'
import ShieldMiddleware from '@adonisjs/shield/shield_middleware'
import edge from 'edge.js'
import { SESSION_COOKIE } from '#config/session'

const MANY = 1000

type Verifier = { unsign<T>(payload: string, purpose?: string): T | null }

/** Does once what the framework does for every request: a third of the time of a short page. */
export default class RequestsProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    this.app.container.singleton(ShieldMiddleware, async (resolver) => {
      const encryption = await resolver.make('encryption')
      return new ShieldMiddleware(this.app.config.get('shield'), encryption.use(), edge)
    })
  }

  async boot() {
    const encryption = await this.app.container.make('encryption')
    rememberValid(encryption.use().getMessageVerifier())
  }
}

/**
 * Keeps which cookies of a session were signed here, so that each is verified once. Whether the session
 * has ended is asked of its store as ever. Other signatures may have an end date, and are verified each time.
 */
function rememberValid(verifier: Verifier) {
  const valid = new Map<string, any>()
  const unsign = verifier.unsign.bind(verifier)

  verifier.unsign = (payload, purpose) => {
    if (purpose !== SESSION_COOKIE) return unsign<any>(payload, purpose)
    let value = valid.get(payload)
    if (value === undefined) {
      value = unsign(payload, purpose)
      if (value === null) return null
      if (valid.size >= MANY) valid.clear()
      valid.set(payload, value)
    }
    return value
  }
}
