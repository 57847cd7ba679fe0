import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { build } from '../bin/lib/build.mjs'
import { findNode } from '../bin/lib/node.mjs'
import { freePort } from './ports.mjs'
import { Child } from './child.mjs'
import { Databases } from './databases.mjs'
import { measureProcesses, measureScales, openScale } from './measure.mjs'
import { measurePacket, PACKET } from './packet.mjs'
import { CALLS, CONNECTIONS, CREATION, PAGES, PLANS } from './pages.mjs'
import { Server } from './server.mjs'
import { packetTable, pagesTable, processesTable } from './table.mjs'

/** What the table of processes is called where one asks for it alone. */
const PROCESSES = 'processes'

const say = (text = '') => process.stdout.write(`${text}\n`)

/** Builds, makes the databases, measures, and prints what came of it. */
export async function bench(root, { quick = false, only } = {}) {
  const began = performance.now()
  const plan = { ...(quick ? PLANS.quick : PLANS.full), only }
  const folder = join(root, 'tmp', 'bench')
  mkdirSync(folder, { recursive: true })

  const app = await copyOfBuild(root, folder)
  const env = await environment(folder)
  const databases = new Databases({ folder, app, env, root })
  const load = new Child('./load.mjs')
  const loadToo = new Child('./load.mjs')
  const scales = []
  const servers = []
  const pages = []
  const processes = []
  const packet = { results: [], slow: [] }
  const starts = []
  const isWanted = ({ name }) => !only || name.includes(only)
  const hasPages = [...PAGES, CREATION, ...CALLS].some(isWanted)

  try {
    for (const tasks of hasPages ? plan.scales : []) {
      say(`${tasks.toLocaleString('en-US')} tasks …`)
      const database = databases.copy(tasks)
      const server = await serverOf({ app, env, file: database.file })
      const ceilingPort = await freePort()
      scales.push({ server, tasks, database, ceilingPort })
      await server.start()
      starts.push(server.readyAfter)
      Object.assign(scales.at(-1), await openScale({ ...scales.at(-1), plan }))
    }
    if (hasPages) {
      say('Each page with each …')
      pages.push(...(await measureScales({ scales, load, plan })))
      await closeAll(scales)
    }
    if (isWanted({ name: PACKET })) {
      say('A packet of a year …')
      const serve = (file, work) => withServer({ app, env, file }, work)
      Object.assign(packet, await measurePacket({ databases, serve }))
    }
    if (isWanted({ name: PROCESSES })) {
      say('One process and two …')
      const serverWith = (count, name) => {
        const { file } = databases.copy(plan.scales[0], name)
        return serverOf({ app, env: { ...env, WEB_CONCURRENCY: String(count) }, file })
      }
      servers.push(await serverWith(1, 'one'))
      servers.push(await serverWith(2, 'two'))
      servers.push(await serverWith(1, 'other'))
      const [one, two, other] = servers
      for (const server of servers) await server.start()
      starts.push(one.readyAfter, other.readyAfter)
      processes.push(...(await measureProcesses({ one, two, other, loads: [load, loadToo], plan })))
    }
  } finally {
    await closeAll(scales)
    for (const server of servers) await server.stop()
    await load.stop()
    await loadToo.stop()
    rmSync(app, { recursive: true, force: true })
  }

  say()
  if (hasPages) {
    say(
      pagesTable(
        pages.sort((one, two) => order(pages, one) - order(pages, two) || one.tasks - two.tasks)
      )
    )
  }
  if (processes.length > 0) say(`\n${processesTable(processes)}`)
  if (packet.results.length > 0) say(`\n${packetTable(packet.results)}`)
  for (const { name } of packet.slow) say(`The packet as ${name} takes more than a second.`)
  if (packet.slow.length > 0) process.exitCode = 1
  say()
  if (starts.length > 0) {
    say(`Ready after ${Math.round(Math.min(...starts))} to ${Math.round(Math.max(...starts))} ms.`)
  }
  const [{ model }] = cpus()
  say(
    `${CONNECTIONS} connections; Node ${process.version}, ${cpus().length} × ${model.trim()}; ` +
      `${Math.round((performance.now() - began) / 1000)} s in all. How to read it: docs/benchmarks.md`
  )
}

const order = (pages, page) => pages.findIndex(({ name }) => name === page.name)

/** What is measured is a copy, so that a build in between changes nothing. */
async function copyOfBuild(root, folder) {
  await build(root, findNode(root))
  const app = join(folder, `app-${process.pid}`)
  cpSync(join(root, 'build'), app, { recursive: true })
  return app
}

async function environment(folder) {
  const { APP_KEY, PATH, HOME } = process.env
  return {
    PATH,
    HOME,
    NODE_ENV: 'production',
    APP_KEY: APP_KEY ?? 'only-for-measuring-only-for-measuring',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    ENV_PATH: folder,
    STORAGE_PATH: folder,
    DB_CONNECTION: 'sqlite',
    SESSION_DRIVER: 'database',
    LIMITER_STORE: 'memory',
    LOCK_STORE: 'memory',
    API_RATE_LIMIT: '1000000000',
    PORT: '3333',
    APP_URL: 'http://127.0.0.1:3333',
  }
}

/** Ends what measures one scale; called again, it has nothing left to do. */
async function closeAll(scales) {
  for (const { server, ceiling } of scales.splice(0)) {
    await ceiling?.stop()
    await server.stop()
  }
}

async function serverOf({ app, env, file }) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const own = { ...env, PORT: String(port), APP_URL: url, DB_DATABASE: file }
  return new Server({ app, env: own, url })
}

async function withServer(options, work) {
  const server = await serverOf(options)
  try {
    await server.start()
    await work(server)
  } finally {
    await server.stop()
  }
}
