import string from '@adonisjs/core/helpers/string'
import RateLimiterBridge from '@adonisjs/limiter/stores/bridge'
import type { LimiterConsumptionOptions } from '@adonisjs/limiter/types'
import { RateLimiterCluster } from 'rate-limiter-flexible'

/**
 * Counters in the memory of a cluster's primary process, which its workers ask: right across processes
 * without a write to the database. The primary's part is in bin/cluster.ts.
 */
export class SharedCounters extends RateLimiterBridge {
  constructor({ requests, duration, blockDuration }: LimiterConsumptionOptions) {
    const options = {
      points: requests,
      duration: string.seconds.parse(duration),
      blockDuration: blockDuration ? string.seconds.parse(blockDuration) : 0,
    }
    // the primary tells counters of different limits apart by this
    super(new RateLimiterCluster({ ...options, keyPrefix: Object.values(options).join('/') }))
  }

  get name() {
    return 'shared'
  }

  /** They end with their primary. */
  async clear() {}
}
