import { Browser } from './browser.mjs'
import { Child } from './child.mjs'
import { Client } from './client.mjs'
import { CALLS, CONNECTIONS, CREATION, PAGES } from './pages.mjs'

const DEMO = { email: 'maya@example.com', password: 'a year of work' }
/** As config/database.ts sets them. */
const PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'cache_size = -8000',
  'busy_timeout = 5000',
  'temp_store = MEMORY',
]

/** Looks at what every page runs with one number of tasks, and starts the ceiling that runs the same. */
export async function openScale({ server, plan, database, ceilingPort }) {
  const person = await signIn(server)
  const visitor = new Browser(server.url)
  const pages = []
  const isWanted = ({ name }) => !plan.only || name.includes(plan.only)
  for (const page of [...PAGES, CREATION].filter(isWanted)) {
    const browser = page.visitor ? visitor : person
    pages.push(await prepare(server, page, browser, database))
  }
  const client = new Client(server.url, database.token)
  for (const call of CALLS.filter(isWanted)) {
    pages.push(await prepareCall(server, call, client, database))
  }
  const ceiling = await new Child(
    './ceiling.mjs',
    JSON.stringify({
      database: database.file,
      port: ceilingPort,
      pragmas: PRAGMAS,
      pages: pages.map(({ path, method, shape, main, bytes, times }, at) => ({
        path: ceilingPath(path, at),
        method,
        shape,
        bytes,
        times,
        ...main,
      })),
    })
  ).ready()

  return {
    ceiling,
    pages: pages.map((page, at) => ({
      ...page,
      bare: `http://127.0.0.1:${ceilingPort}${ceilingPath(page.path, at)}`,
    })),
  }
}

/**
 * Every page with every number of tasks, each beside its ceiling. All of them take turns, so that what
 * else the machine does meets all: measured minutes apart, the same page was up to twice as slow.
 */
export async function measureScales({ scales, load, plan }) {
  const results = []
  for (const at of scales[0].pages.keys()) {
    const sides = scales.map(({ server, tasks, pages }) => ({ server, tasks, page: pages[at] }))
    results.push(...(await measurePage({ sides, load, plan })))
  }
  return results
}

export async function signIn(server) {
  const person = new Browser(server.url)
  await person.submit('/sign-in', DEMO, '/sign-in')
  return person
}

/** Asks for the page once more than needed to have its caches filled, and notes what it runs. */
async function prepare(server, page, browser, database) {
  const path = page.path(database)
  const form = page.form && { ...page.form, _csrf: await browser.token('/today') }
  const ask = async () => {
    if (!form) return Buffer.byteLength(await browser.page(path))
    await browser.send(path, form)
    return 0
  }
  await ask()
  const { result: bytes, statements } = await server.statementsOf(ask)
  return {
    name: page.name,
    path,
    method: form ? 'POST' : 'GET',
    form,
    shape: page.shape,
    cookie: browser.cookie,
    bytes,
    queries: statements.length,
    main: mainOf(page, path, statements),
  }
}

/** The same address can be asked for in several ways. */
const ceilingPath = (path, at) => `/${at}${path}`

/** The same for a call of the API. */
async function prepareCall(server, call, client, database) {
  const path = call.path(database)
  const body = call.json && JSON.stringify(call.json())
  const headers = Object.fromEntries(
    Object.entries(call.headers ?? {}).map(([name, value]) => [
      name,
      value.replace('{run}', String(Date.now())),
    ])
  )
  const ask = (more) => client.ask(path, { body, headers: { ...headers, ...more } })
  await ask()
  const { statements } = await server.statementsOf(() => ask(call.fresh))
  await ask()
  const { result: bytes, statements: measured } = await server.statementsOf(() => ask())
  return {
    name: call.name,
    path,
    method: body ? 'POST' : 'GET',
    shape: 'json',
    body,
    headers: { ...client.headers, ...headers },
    times: call.times,
    bytes,
    queries: measured.length,
    main: mainOf(call, path, statements),
  }
}

function mainOf({ main }, path, statements) {
  const fitting = statements.filter(({ sql }) => main.test(sql))
  if (fitting.length === 0) throw new Error(`${path} does not run its main statement any more`)
  const { sql, bindings } = fitting.reduce((most, one) => (one.rows > most.rows ? one : most))
  return { sql, bindings }
}

/** One page: its server and its ceiling for each number of tasks, round after round. */
async function measurePage({ sides, load, plan }) {
  const runs = sides.map(({ server, page }) => {
    const { path, cookie, form, headers, body, bare } = page
    const own = { url: server.url + path, cookie, form, headers, body, connections: CONNECTIONS }
    return { own, other: { ...own, url: bare }, rounds: [], memory: 0 }
  })
  for (const { own, other } of runs) {
    for (const one of [own, other]) await load.ask({ ...one, seconds: plan.warmUp })
  }
  for (let round = 0; round < plan.rounds; round++) {
    for (const [at, { server, page }] of sides.entries()) {
      runs[at].rounds.push(await measureRound({ server, page, load, plan, run: runs[at] }))
    }
  }
  return sides.map(({ server, tasks, page }, at) => ({
    tasks,
    name: page.name,
    queries: page.queries,
    bytes: page.bytes,
    ...figures(runs[at].rounds),
    ceiling: middle(runs[at].rounds, (one) => one.ceiling),
    share: middle(runs[at].rounds, (one) => one.perSecond / one.ceiling),
    spent: middle(runs[at].rounds, (one) => one.spent),
    memory: Math.max(runs[at].memory, server.memory()),
  }))
}

async function measureRound({ server, page, load, plan, run }) {
  const sampling = setInterval(() => (run.memory = Math.max(run.memory, server.memory())), 500)
  const before = await server.processorTime()
  const { result } = await load.ask({ ...run.own, seconds: plan.seconds })
  const spent = (await server.processorTime()) - before
  clearInterval(sampling)
  const { result: ceiling } = await load.ask({ ...run.other, seconds: plan.ceilingSeconds })
  for (const one of [result, ceiling]) {
    if (one.failed) {
      throw new Error(`${page.path}: ${one.failed} of ${one.requests} requests failed`)
    }
  }
  return { ...result, ceiling: ceiling.perSecond, spent: spent / result.requests }
}

/** The middle of the rounds, of which a busy machine spoils some. */
const middle = (rounds, of) =>
  rounds.map(of).toSorted((one, other) => one - other)[rounds.length >> 1]

const figures = (rounds) => ({
  perSecond: middle(rounds, (one) => one.perSecond),
  p50: middle(rounds, (one) => one.p50),
  p99: middle(rounds, (one) => one.p99),
})

/**
 * Reading two pages and writing one, by a server of one process, by one of two, and by two servers of one
 * process that share nothing, which is what the machine allows for. They take turns.
 */
export async function measureProcesses({ one, two, other, loads, plan }) {
  const ways = [
    { processes: '1', servers: [one] },
    { processes: '2', servers: [two] },
    { processes: '1 + 1', servers: [one, other] },
  ]
  const visits = new Map()
  for (const server of [one, two, other]) visits.set(server, await visitOf(server))

  const results = []
  for (const page of [...PAGES.filter(({ name }) => GROWING.includes(name)), CREATION]) {
    const some = ways.filter(({ servers }) => !page.form || servers.length === 1)
    const rounds = new Map(some.map((way) => [way, []]))
    for (let round = -1; round < plan.rounds; round++) {
      for (const way of some) {
        const runs = await Promise.all(
          way.servers.map((server, at) =>
            runOf({ server, visit: visits.get(server), page, load: loads[at], plan, way })
          )
        )
        // the first time is to get warm
        if (round >= 0) rounds.get(way).push(together(runs))
      }
    }
    for (const way of some) {
      const memory = way.servers.reduce((sum, server) => sum + server.memory(), 0)
      results.push({ name: page.name, ...way, memory, ...figures(rounds.get(way)) })
    }
  }
  return results
}

const GROWING = ['Today', 'task list, 50 rows']

async function visitOf(server) {
  const person = await signIn(server)
  const token = await person.token('/today')
  return { cookie: person.cookie, token }
}

async function runOf({ server, visit, page, load, plan, way }) {
  const path = page.path({})
  const form = page.form && { ...page.form, _csrf: visit.token }
  const { result } = await load.ask({
    url: server.url + path,
    cookie: visit.cookie,
    form,
    connections: CONNECTIONS / way.servers.length,
    seconds: plan.seconds,
  })
  if (result.failed) {
    throw new Error(`${path}: ${result.failed} of ${result.requests} requests failed`)
  }
  return result
}

const together = (runs) => ({
  perSecond: runs.reduce((sum, { perSecond }) => sum + perSecond, 0),
  p50: Math.max(...runs.map(({ p50 }) => p50)),
  p99: Math.max(...runs.map(({ p99 }) => p99)),
})
