import cluster from 'node:cluster'
import env from '#start/env'
import { defineConfig, stores } from '@adonisjs/limiter'
import { SharedCounters } from '#services/shared_counters'

const limiterConfig = defineConfig({
  default: env.get('LIMITER_STORE', 'database'),
  stores: {
    database: stores.database({ tableName: 'rate_limits' }),
    redis: stores.redis({ connectionName: 'main' }),
    // of the server: its processes count together
    memory: cluster.isWorker ? (options) => new SharedCounters(options) : stores.memory({}),
  },
})

export default limiterConfig

declare module '@adonisjs/limiter/types' {
  export interface LimitersList extends InferLimiters<typeof limiterConfig> {}
}
