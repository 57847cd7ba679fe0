import { defineConfig, drivers, store } from '@adonisjs/cache'
import type { InferStores } from '@adonisjs/cache/types'
import env from '#start/env'

/** What one process keeps at most. */
const memory = () => drivers.memory({ maxItems: 10_000, maxSize: '20mb' })

// no bus: keys carry the number of a person's last change, so nothing kept is ever out of date
const memoryOverRedis = () =>
  store()
    .useL1Layer(memory())
    .useL2Layer(drivers.redis({ connectionName: 'main' }))

const chosen = env.get('CACHE_STORE', 'memory')

// a store connects as soon as it is named: an instance without Redis names none
const cacheConfig = defineConfig({
  default: 'chosen',
  ttl: '5m',
  stores: {
    chosen: chosen === 'redis' ? memoryOverRedis() : store().useL1Layer(memory()),
  },
})

export default cacheConfig

declare module '@adonisjs/cache/types' {
  interface CacheStores extends InferStores<typeof cacheConfig> {}
}
