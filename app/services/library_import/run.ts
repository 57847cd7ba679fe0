import { setTimeout as pause } from 'node:timers/promises'
import type { DateTime } from 'luxon'
import { Stopped } from '#services/library_import/failure'

type Shown = { done: (count?: number) => void; stop: () => void }

/** One run of a step: the moment it began, how it is ended early, and where it says how far it is. */
export type Run = {
  now: DateTime
  signal: AbortSignal
  /** A line for whoever watches: what was left out, what goes on. */
  say: (line: string) => void
  progress: (total: number, what: string) => Shown
}

export function stopIfAsked({ signal }: Pick<Run, 'signal'>) {
  if (signal.aborted) throw new Stopped()
}

/** Milliseconds in which others get to write: SQLite has one writer, and those who wait only look now and then. */
const BREATH = 25

/** Does something for so many at a time, with room for others in between; shows how far it is. */
export async function inParts<T>(
  run: Run,
  what: string,
  all: readonly T[],
  together: number,
  work: (some: T[]) => Promise<void>
) {
  if (all.length === 0) return
  const shown = run.progress(all.length, what)
  try {
    for (let start = 0; start < all.length; start += together) {
      stopIfAsked(run)
      if (start > 0) await pause(BREATH)
      const some = all.slice(start, start + together)
      await work(some)
      shown.done(some.length)
    }
  } finally {
    shown.stop()
  }
}

/**
 * Does something for each of many, some at once, and shows how far it is. When one fails the others
 * that have begun are waited for, so that nothing is left half done.
 */
export async function forEach<T>(
  run: Run,
  what: string,
  all: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<void>
) {
  if (all.length === 0) return
  const shown = run.progress(all.length, what)
  let next = 0
  let failure: { error: unknown } | null = null
  const worker = async () => {
    while (next < all.length && !failure) {
      const one = all[next++]
      try {
        stopIfAsked(run)
        await work(one)
        shown.done()
      } catch (error) {
        failure ??= { error }
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: Math.min(atOnce, all.length) }, worker))
  } finally {
    shown.stop()
  }
  if (failure) throw (failure as { error: unknown }).error
}
