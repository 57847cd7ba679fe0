import app from '@adonisjs/core/services/app'
import logger from '@adonisjs/core/services/logger'
import type { HttpContext } from '@adonisjs/core/http'

const running = new Set<Promise<unknown>>()

/**
 * Starts `work` when the answer has been sent, so that neither its time nor its failure shows in it.
 * A stopping server waits for what has begun.
 *
 * @param what what the log calls it when it fails
 */
export function afterResponse(
  { response }: HttpContext,
  what: string,
  work: () => Promise<unknown>
) {
  const done = new Promise<void>((resolve) => response.onFinish(() => resolve()))
    .then(work)
    .catch((error) => logger.error({ err: error }, what))
    .finally(() => running.delete(done))
  running.add(done)
}

/** Resolves when nothing runs in the background any more. */
export async function settled() {
  while (running.size > 0) await Promise.all(running)
}

app.terminating(settled)
