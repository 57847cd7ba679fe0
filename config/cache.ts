import { defineConfig, drivers, store } from '@adonisjs/cache'
import type { InferStores } from '@adonisjs/cache/types'
import env from '#start/env'

/** What one process keeps at most. */
const memory = () => drivers.memory({ maxItems: 10_000, maxSize: '20mb' })

const cacheConfig = defineConfig({
  default: env.get('CACHE_STORE', 'memory'),
  ttl: '5m',
  stores: {
    memory: store().useL1Layer(memory()),
    // no bus: keys carry the number of a person's last change, so nothing kept is ever out of date
    redis: store()
      .useL1Layer(memory())
      .useL2Layer(drivers.redis({ connectionName: 'main' })),
  },
})

export default cacheConfig

declare module '@adonisjs/cache/types' {
  interface CacheStores extends InferStores<typeof cacheConfig> {}
}
