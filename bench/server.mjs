import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ENGINE, ENGINE_ENV } from '../bin/lib/serve.mjs'
import { residentMegabytes } from './memory.mjs'

const PROBE = new URL('./probe.mjs', import.meta.url).href
const PATIENCE = 30_000

/** The built application in a process of its own, or several behind one port. */
export class Server {
  #child

  /** @param {{ app: string, env: Record<string, string>, url: string }} options */
  constructor({ app, env, url }) {
    Object.assign(this, { app, env, url })
  }

  /** Starts it, and notes in `readyAfter` the milliseconds until it answered. */
  async start() {
    const began = performance.now()
    const child = spawn(process.execPath, [...ENGINE, '--import', PROBE, 'bin/server.js'], {
      cwd: this.app,
      env: { ...ENGINE_ENV, ...this.env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    this.#child = child
    while (!(await answers(`${this.url}/health`))) {
      if (child.exitCode !== null) throw new Error(`The server ended with code ${child.exitCode}`)
      if (performance.now() - began > PATIENCE) throw new Error('The server did not get ready')
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    this.readyAfter = performance.now() - began
  }

  get pid() {
    return this.#child.pid
  }

  /** The resident memory of all its processes, in MB. */
  memory() {
    return residentMegabytes(this.pid)
  }

  /** The statements that `work` makes the server run. One process only. */
  async statementsOf(work) {
    await this.#ask('start', 'started')
    const result = await work()
    const { statements } = await this.#ask('stop', 'stopped')
    return { result, statements }
  }

  /** Milliseconds that it has kept a processor busy so far. One process only. */
  async processorTime() {
    const { milliseconds } = await this.#ask('time', 'timed')
    return milliseconds
  }

  async stop() {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000)
    await gone
    clearTimeout(timer)
  }

  async #ask(question, answer) {
    const answered = new Promise((resolve) => {
      const listen = (message) => {
        if (message?.bench !== answer) return
        this.#child.off('message', listen)
        resolve(message)
      }
      this.#child.on('message', listen)
    })
    this.#child.send({ bench: question })
    return answered
  }
}

async function answers(url) {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}
