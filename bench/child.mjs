import { fork } from 'node:child_process'
import { once } from 'node:events'

/** One of this folder's scripts in a process of its own, which answers messages one by one. */
export class Child {
  #child

  constructor(script, ...args) {
    this.#child = fork(new URL(script, import.meta.url), args, { execArgv: [] })
  }

  /** Resolves with the first message that the script sends by itself. */
  async ready() {
    await this.#next()
    return this
  }

  async ask(message) {
    const answered = this.#next()
    this.#child.send(message)
    const answer = await answered
    if (answer.error) throw new Error(answer.error)
    return answer
  }

  async stop() {
    if (this.#child.exitCode !== null) return
    const gone = once(this.#child, 'exit')
    this.#child.kill('SIGTERM')
    await gone
  }

  async #next() {
    const gone = new AbortController()
    const ended = once(this.#child, 'exit', { signal: gone.signal }).then(([code]) => {
      throw new Error(`A process of the measurement ended with code ${code}`)
    })
    ended.catch(() => {})
    try {
      const [message] = await Promise.race([once(this.#child, 'message'), ended])
      return message
    } finally {
      gone.abort()
    }
  }
}
