import cluster from 'node:cluster'
import { RateLimiterClusterMaster } from 'rate-limiter-flexible'
import { serveWriteLock } from '../app/services/write_lock.js'

const RESTART_DELAY = 1000

/** Runs `count` server processes on one port; one that dies is replaced, a signal stops them all. */
export function runCluster(count: number) {
  let stopping = false
  serveWriteLock()
  // counts for the workers, see app/services/shared_counters.ts
  new RateLimiterClusterMaster()

  // a message to a worker that has just died is lost, which is no reason for the others to end
  cluster.on('fork', (worker) => worker.on('error', () => {}))
  cluster.on('exit', (worker, code) => {
    if (stopping) return
    // a worker that could not even start would only fail again
    if (!worker.exitedAfterDisconnect && code === 1) {
      stopping = true
      process.exitCode = 1
      for (const other of Object.values(cluster.workers ?? {})) other?.kill('SIGTERM')
      return
    }
    setTimeout(() => !stopping && cluster.fork(), RESTART_DELAY).unref()
  })

  for (let index = 0; index < count; index++) cluster.fork()

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stopping = true
      for (const worker of Object.values(cluster.workers ?? {})) worker?.kill(signal)
    })
  }
}
