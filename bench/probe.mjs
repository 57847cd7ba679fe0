/*
 * Loaded into the measured server before it starts. On request it notes every statement that reaches
 * the SQLite driver, by whatever way, while one page is made, or says how long it has kept a processor busy;
 * without a request it does nothing.
 */
import cluster from 'node:cluster'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const METHODS = ['all', 'get', 'run', 'iterate']

let original
let statements = []

function start() {
  const Database = createRequire(join(process.cwd(), 'package.json'))('better-sqlite3')
  const memory = new Database(':memory:')
  const prototype = Object.getPrototypeOf(memory.prepare('select 1'))
  memory.close()

  statements = []
  original = { prototype }
  for (const method of METHODS) {
    original[method] = prototype[method]
    prototype[method] = function (...args) {
      const result = original[method].apply(this, args)
      const rows = Array.isArray(result) ? result.length : 0
      statements.push({ sql: this.source, bindings: args.flat(), rows })
      return result
    }
  }
}

function stop() {
  const { prototype, ...methods } = original
  Object.assign(prototype, methods)
  return statements.filter(({ sql }) => !/^\s*(begin|commit|rollback|savepoint|release)/i.test(sql))
}

function listen() {
  process.on('message', (message) => {
    if (message?.bench === 'start') {
      start()
      process.send({ bench: 'started' })
    }
    if (message?.bench === 'time') {
      const { user, system } = process.cpuUsage()
      process.send({ bench: 'timed', milliseconds: (user + system) / 1000 })
    }
    if (message?.bench === 'stop') process.send({ bench: 'stopped', statements: stop() })
  })
  // listening to the parent must not keep a server alive that wants to end
  process.channel?.unref()
}

// the processes of a cluster talk to their primary
if (cluster.isPrimary) listen()
