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

/** Every page with one number of tasks, each beside its ceiling. */
export async function measureScale({ server, load, plan, tasks, database, ceilingPort }) {
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

  try {
    const results = []
    for (const [at, page] of pages.entries()) {
      const bare = `http://127.0.0.1:${ceilingPort}${ceilingPath(page.path, at)}`
      results.push({ tasks, ...(await measurePage({ server, bare, load, plan, page })) })
    }
    return results
  } finally {
    await ceiling.stop()
  }
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

/** Server and ceiling take turns, so that what else the machine does meets both. */
async function measurePage({ server, bare, load, plan, page }) {
  const { path, cookie, form, headers, body } = page
  const own = { url: server.url + path, cookie, form, headers, body, connections: CONNECTIONS }
  const other = { ...own, url: bare }
  for (const one of [own, other]) await load.ask({ ...one, seconds: plan.warmUp })

  const rounds = []
  let memory = 0
  for (let round = 0; round < plan.rounds; round++) {
    const sampling = setInterval(() => (memory = Math.max(memory, server.memory())), 500)
    const { result } = await load.ask({ ...own, seconds: plan.seconds })
    clearInterval(sampling)
    const { result: ceiling } = await load.ask({ ...other, seconds: plan.ceilingSeconds })
    for (const one of [result, ceiling]) {
      if (one.failed) throw new Error(`${path}: ${one.failed} of ${one.requests} requests failed`)
    }
    rounds.push({ ...result, ceiling: ceiling.perSecond })
  }
  const mean = (name) => rounds.reduce((sum, one) => sum + one[name], 0) / rounds.length
  return {
    name: page.name,
    perSecond: mean('perSecond'),
    p50: mean('p50'),
    p99: Math.max(...rounds.map(({ p99 }) => p99)),
    ceiling: mean('ceiling'),
    memory: Math.max(memory, server.memory()),
    queries: page.queries,
    bytes: page.bytes,
  }
}

/** Reading two pages and writing one, with as many processes as the server was started with. */
export async function measureProcesses({ server, load, plan, processes }) {
  const person = await signIn(server)
  const runs = [
    { name: 'Today', path: '/today' },
    { name: 'task list, 50 rows', path: '/tasks' },
    {
      name: CREATION.name,
      path: CREATION.path(),
      form: { ...CREATION.form, _csrf: await person.token('/today') },
    },
  ]
  const results = []
  for (const { name, path, form } of runs) {
    const run = { url: server.url + path, cookie: person.cookie, form, connections: CONNECTIONS }
    await load.ask({ ...run, seconds: plan.warmUp * processes })
    const { result } = await load.ask({ ...run, seconds: plan.seconds * plan.rounds })
    if (result.failed) {
      throw new Error(`${path}: ${result.failed} of ${result.requests} requests failed`)
    }
    results.push({ name, processes, memory: server.memory(), ...result })
  }
  return results
}
