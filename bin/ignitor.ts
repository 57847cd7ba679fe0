import cluster from 'node:cluster'
import { Ignitor } from '@adonisjs/core'

const APP_ROOT = new URL('../', import.meta.url)

const importer = (path: string) =>
  path.startsWith('./') || path.startsWith('../')
    ? import(new URL(path, APP_ROOT).href)
    : import(path)

/** The application as every entry point (server, console, tests) starts it. */
export function createIgnitor() {
  return new Ignitor(APP_ROOT, { importer }).tap((app) => {
    app.booting(async () => {
      await import('#start/env')
    })
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      app.listen(signal, async () => {
        await app.terminate()
        // its channel to the primary would keep a worker alive
        cluster.worker?.disconnect()
      })
    }
  })
}
