import lock from '@adonisjs/lock/services/main'
import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import { type Job, JOBS } from '#jobs/index'

/** Soon after the start, but not while the first pages are asked for. */
const FIRST_RUN = 5000

/** Starts the clockwork. The returned function stops it and waits for the job that is running. */
export function startScheduler(jobs: Job[] = JOBS): () => Promise<void> {
  const running = new Set<Promise<void>>()

  const run = (job: Job) => {
    const work = runJob(job).finally(() => running.delete(work))
    running.add(work)
  }
  const timers = jobs.flatMap((job) => [
    setTimeout(() => run(job), FIRST_RUN).unref(),
    setInterval(() => run(job), job.every * 1000).unref(),
  ])

  return async () => {
    for (const timer of timers) clearTimeout(timer)
    await Promise.all(running)
  }
}

/** Runs a job unless another process is at it. What fails is logged and tried again next time. */
export async function runJob(job: Job, now: DateTime = DateTime.utc()) {
  try {
    await lock.createLock(`job:${job.name}`, '5m').runImmediately(() => job.run(now))
  } catch (error) {
    logger.error({ err: error, job: job.name }, 'a scheduled job failed and will be tried again')
  }
}
