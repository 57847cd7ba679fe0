import { spawn } from 'node:child_process'
import { failure, watchNpm } from './processes.mjs'
import { Problem } from './report.mjs'

const PATIENCE = 10_000
const COMPANION = new URL('./companion.mjs', import.meta.url).href

/**
 * How the server keeps its memory. Left alone it takes 450 MB for pages that need 60 and gives nothing
 * back; with a small nursery, a limit and two heaps for the native parts it stays near 200, and a page
 * takes no longer.
 */
export const ENGINE = ['--max-semi-space-size=8', '--max-old-space-size=256']
export const ENGINE_ENV = { MALLOC_ARENA_MAX: '2' }

/**
 * Runs the built server until it stops. `ready` is called once it answers. The server has a process
 * group of its own, so that Ctrl-C reaches it once and as a request to finish what it is doing;
 * a second Ctrl-C ends it at once.
 * @returns {Promise<number>} exit code
 */
export function serve(root, node, env, ready) {
  return new Promise((resolve, reject) => {
    const server = spawn(node, [...ENGINE, '--import', COMPANION, 'bin/server.js'], {
      cwd: `${root}/build`,
      env: { ...ENGINE_ENV, ...env },
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
      detached: process.platform !== 'win32',
    })
    let isReady = false
    let isStopping = false
    let output = ''

    const stop = (signal) => {
      const force = isStopping && signal === 'SIGINT'
      isStopping = true
      server.kill(force ? 'SIGKILL' : 'SIGTERM')
      setTimeout(() => server.kill('SIGKILL'), PATIENCE).unref()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
    watchNpm(() => stop('SIGTERM'))

    server.stderr.on('data', (chunk) => {
      if (isReady) process.stderr.write(chunk)
      else output += chunk
    })
    server.on('message', (message) => {
      if (isReady || message?.environment !== 'web') return
      isReady = true
      process.stderr.write(output)
      // after the server's own first lines
      setTimeout(ready, 100)
    })
    server.on('error', reject)
    server.on('close', (code, signal) => {
      if (isStopping) return resolve(signal === 'SIGKILL' ? 1 : 0)
      if (isReady) {
        return reject(new Problem(`The server ended by itself (${signal ?? `exit code ${code}`}).`))
      }
      reject(new Problem(failure(root, 'The server', output)))
    })
  })
}
