import cache from '@adonisjs/cache/services/main'
import type { Call } from '#services/api/operation'
import type { Row } from '#services/api/shape'

/**
 * Reads one record through the cache, for five minutes (config/cache.ts), and says in `X-Cache`
 * whether it was there. The key carries the number of the person's last change, which is read along
 * with their token: a write by whatever door, in whichever process, makes what was kept before it
 * unreachable, and nobody has to be told.
 */
export async function cached(name: string, call: Call, read: () => Promise<Row>): Promise<Row> {
  // a change that is being written sees what it wrote, which nobody else may see yet
  if (call.client) return read()

  const { person, params, http } = call
  // in a database made anew, people and changes are counted from the start again
  const owner = `${person.id}.${person.user.createdAt.toMillis()}`
  let found: Row | undefined
  let failure: unknown
  const kept = await cache.getOrSet<Row | undefined>({
    // RFC 9111: whoever asks for it gets an answer that comes from the database
    forceFresh: http?.request.header('cache-control') === 'no-cache',
    key: `${name}:${owner}:${person.user.changeSeq}:${params.id}`,
    factory: async ({ skip }) => {
      try {
        return (found = await read())
      } catch (error) {
        failure = error
        return skip()
      }
    },
  })
  if (failure) throw failure
  http?.response.header('X-Cache', found ? 'miss' : 'hit')
  return kept ?? read()
}
