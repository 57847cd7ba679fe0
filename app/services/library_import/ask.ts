import { setTimeout as pause } from 'node:timers/promises'
import PQueue from 'p-queue'

/** Milliseconds until an answer has come as a whole. */
const PATIENCE = 20_000
/** A pause that is asked for is kept up to this long, in milliseconds. */
const LONGEST_PAUSE = 5 * 60_000
/** How often the same is asked before it counts as failed, and the first pause in between. */
const TRIES = 7
const FIRST_PAUSE = 500

export type Pace = {
  /** Requests that begin within a second. */
  rate: number
  /** Requests that are under way at once. */
  atOnce: number
  signal: AbortSignal
  /** Milliseconds for one answer, and the first pause after a failure; tests are less patient. */
  patience?: number
  firstPause?: number
}

export type Question = {
  url: URL
  headers?: Record<string, string>
  /** What is sent as JSON; it makes the request a POST. */
  json?: unknown
  /** The longest body, in bytes. */
  most: number
  /** Whether the body is what the protocol promises; what was cut off on its way is asked for again. */
  isWhole?: (body: Buffer) => boolean
}
export type Answer = { status: number; body: Buffer }

/** No answer, however often it was asked for. The message names no address: keys may stand there. */
export class NoAnswer extends Error {}

/**
 * Asks another server at a measured pace. What fails for a while (429, 5xx, silence, half an answer) is
 * asked again, later each time and at random moments; when the server says when (`Retry-After`),
 * every request waits.
 */
export class Asker {
  #pace: Required<Pace>
  #queue: PQueue
  #waitsUntil = 0

  constructor(pace: Pace) {
    this.#pace = { patience: PATIENCE, firstPause: FIRST_PAUSE, ...pace }
    // some of them ten times a second, rather than all of a second's at once
    const some = Math.max(1, Math.floor(pace.rate / 10))
    this.#queue = new PQueue({
      concurrency: pace.atOnce,
      intervalCap: some,
      interval: Math.max(1, Math.round((1000 * some) / pace.rate)),
    })
  }

  /**
   * @returns the answer, also when it is a refusal (4xx)
   * @throws {NoAnswer}
   */
  async ask(question: Question): Promise<Answer> {
    for (let tried = 1; ; tried++) {
      const outcome = await this.#queue.add(() => this.#try(question))
      if (typeof outcome !== 'string') return outcome
      if (tried === TRIES) throw new NoAnswer(outcome)
      const longest = this.#pace.firstPause * 2 ** (tried - 1)
      await this.#pause(longest * (0.5 + Math.random() / 2))
    }
  }

  /** @returns the answer, or why there is none yet */
  async #try({ url, headers, json, most, isWhole }: Question): Promise<Answer | string> {
    const { signal, patience } = this.#pace
    const rest = this.#waitsUntil - performance.now()
    if (rest > 0) await this.#pause(rest)
    signal.throwIfAborted()
    const isPost = json !== undefined
    try {
      const response = await fetch(url, {
        method: isPost ? 'POST' : 'GET',
        headers: { ...headers, ...(isPost && { 'content-type': 'application/json' }) },
        body: isPost ? JSON.stringify(json) : undefined,
        // a key is not sent on to whomever an answer names
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      })
      const body = await readAtMost(response, most)
      const { status } = response
      if (isPassing(status)) {
        this.#heed(response.headers.get('retry-after'))
        return `it answers ${status}`
      }
      if (!body || (response.ok && isWhole?.(body) === false)) return 'its answer is not whole'
      return { status, body }
    } catch (error) {
      signal.throwIfAborted()
      return whyOf(error as Error)
    }
  }

  /** Lets no request begin before the server wants one again. */
  #heed(header: string | null) {
    const wanted = millisecondsOf(header)
    if (wanted === null) return
    const until = performance.now() + Math.min(wanted, LONGEST_PAUSE)
    this.#waitsUntil = Math.max(this.#waitsUntil, until)
  }

  #pause(milliseconds: number) {
    return pause(milliseconds, undefined, { signal: this.#pace.signal })
  }
}

const isPassing = (status: number) => status >= 500 || [408, 425, 429].includes(status)

/** @returns null when the body is too long to be right */
async function readAtMost({ body }: Response, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A `Retry-After`, which is a number of seconds or a date. */
function millisecondsOf(header: string | null): number | null {
  if (!header) return null
  const wanted = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now()
  return Number.isFinite(wanted) ? Math.max(0, wanted) : null
}

function whyOf(error: Error): string {
  if (error.name === 'TimeoutError') return 'it does not answer in time'
  const code = (error.cause as { code?: string } | undefined)?.code
  return code ? `it cannot be reached (${code})` : 'the connection broke'
}
