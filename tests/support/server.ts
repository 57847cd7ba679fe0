import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'

/** What new servers get a copy of: migrating takes longer than most of what they are started for. */
let migrated: Promise<TestServer> | undefined

export const removeMigrated = async () => (await migrated)?.remove()

/** A server process of its own with a database of its own, for what one process cannot show. */
export class TestServer {
  #child: ChildProcess | null = null

  private constructor(
    readonly url: string,
    readonly env: Record<string, string>,
    private directory: string
  ) {}

  static async prepare(extra: Record<string, string> = {}): Promise<TestServer> {
    migrated ??= TestServer.migrate()
    const server = await TestServer.#make(extra)
    await server.#copy(await migrated)
    return server
  }

  /** One with tables that its own driver made. */
  static async migrate(extra: Record<string, string> = {}): Promise<TestServer> {
    const server = await TestServer.#make(extra)
    await server.#migrate()
    return server
  }

  static async #make(extra: Record<string, string> = {}): Promise<TestServer> {
    const directory = await mkdtemp(join(tmpdir(), 'task-master-'))
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const name = `task_master_${process.pid}_${port}`
    const env = {
      NODE_ENV: 'test',
      PORT: String(port),
      HOST: '127.0.0.1',
      APP_URL: url,
      STORAGE_PATH: directory,
      SESSION_DRIVER: 'database',
      LIMITER_STORE: 'memory',
      LOCK_STORE: 'memory',
      LOG_LEVEL: 'error',
      TEST_DATABASE: onPostgres() ? name : join(directory, 'test.sqlite3'),
      ...extra,
    }
    return new TestServer(url, env, directory)
  }

  /** Starts the process and waits until it answers. */
  async start() {
    const child = this.#run(['bin/server.ts'])
    this.#child = child
    const gone = once(child, 'exit').then(([code]) => {
      if (this.#child === child) throw new Error(`The server stopped with code ${code}`)
    })
    gone.catch(() => {})
    await Promise.race([this.#answers(), gone])
  }

  /** Starts another process over the same database; who asks for it ends it. */
  async beside(): Promise<TestServer> {
    const port = await freePort()
    const env = { ...this.env, PORT: String(port) }
    const server = new TestServer(`http://127.0.0.1:${port}`, env, this.directory)
    await server.start()
    return server
  }

  get pid() {
    return this.#child!.pid!
  }

  /** Ends the process as a power cut would. */
  async kill() {
    const child = this.#child!
    this.#child = null
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  /** Starts a command beside the server, over the same database and storage. */
  command(args: string[], env: Record<string, string> = {}): ChildProcess {
    return this.#run(['bin/console.ts', ...args], env, 'pipe')
  }

  /** Where the process keeps its files. */
  storage(...parts: string[]) {
    return join(this.directory, ...parts)
  }

  /** Runs a query on the server's database, from outside. */
  async rows<T>(sql: string): Promise<T[]> {
    if (onPostgres()) {
      return withPostgres(async (client) => (await client.query(sql)).rows, this.env.TEST_DATABASE)
    }
    const { default: Sqlite } = await import('better-sqlite3')
    const database = new Sqlite(this.env.TEST_DATABASE, { readonly: true })
    try {
      return database.prepare(sql).all() as T[]
    } finally {
      database.close()
    }
  }

  async remove() {
    if (this.#child) await this.kill()
    if (onPostgres()) {
      await withPostgres((client) =>
        client.query(`DROP DATABASE IF EXISTS ${this.env.TEST_DATABASE} WITH (FORCE)`)
      )
    }
    await rm(this.directory, { recursive: true, force: true })
  }

  async #copy({ env }: TestServer) {
    const [from, to] = [env.TEST_DATABASE, this.env.TEST_DATABASE]
    if (onPostgres()) await createOnPostgres(to, from)
    else await copyFile(from, to)
  }

  async #migrate() {
    if (onPostgres()) await createOnPostgres(this.env.TEST_DATABASE)
    const child = this.#run(['ace.js', 'migration:run', '--no-schema-generate'])
    const [code] = await once(child, 'exit')
    if (code !== 0) throw new Error(`The migrations stopped with code ${code}`)
  }

  #run(args: string[], env: Record<string, string> = {}, output: 'ignore' | 'pipe' = 'ignore') {
    return spawn(process.execPath, ['--import=./bin/lib/typescript.mjs', ...args], {
      cwd: app.makePath(),
      // most are killed before they could tell what they covered
      env: { ...process.env, ...this.env, ...env, NODE_V8_COVERAGE: '' },
      stdio: ['ignore', output, output === 'pipe' ? 'pipe' : 'inherit'],
    })
  }

  async #answers() {
    for (;;) {
      try {
        await fetch(`${this.url}/sign-in`, { redirect: 'manual' })
        return
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
  }
}

/** A person's browser, as far as forms and cookies go. */
export class FormClient {
  #cookies = new Map<string, string>()

  constructor(private url: string) {}

  async get(path: string) {
    return this.#send(path, { method: 'GET' })
  }

  /** Sends a form with the token of `page`. */
  async post(path: string, form: Record<string, string>, page: string) {
    const html = await (await this.get(page)).text()
    const token = /name="_csrf"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? ''
    return this.submit(path, { ...form, _csrf: token })
  }

  async submit(path: string, form: Record<string, string>) {
    return this.#send(path, { method: 'POST', body: new URLSearchParams(form) })
  }

  async #send(path: string, init: RequestInit) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(this.url + path, {
      ...init,
      redirect: 'manual',
      // a connection that was handed to a process as it died is never answered
      signal: AbortSignal.timeout(15_000),
      headers: { cookie, referer: this.url + path },
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair] = line.split(';')
      const at = pair.indexOf('=')
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return response
  }
}

const ACCOUNT = { email: 'maya@example.com', password: 'correct horse battery' }

/** Signs the first person up, who is `account`; returns what sends requests to the server's API. */
export async function signUpAt(server: TestServer) {
  const form = { full_name: 'Maya', ...ACCOUNT }
  const { status } = await new FormClient(server.url).post('/sign-up', form, '/sign-up')
  if (status !== 302) throw new Error(`Signing up answered ${status}`)
  const send = (path: string, init: RequestInit = {}) =>
    fetch(server.url + path, {
      ...init,
      headers: { 'Content-Type': 'application/json', ...init.headers },
      signal: AbortSignal.timeout(15_000),
    })
  return Object.assign(send, { account: ACCOUNT })
}

const onPostgres = () => process.env.DB_CONNECTION === 'pg'

async function withPostgres<T>(work: (client: any) => Promise<T>, database = 'postgres') {
  const { default: pg } = await import('pg')
  const client = new pg.Client({
    host: process.env.DB_HOST ?? '127.0.0.1',
    port: Number(process.env.DB_PORT ?? 5432),
    user: process.env.DB_USER ?? 'postgres',
    password: process.env.DB_PASSWORD,
    database,
  })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Servers are killed in tests, and PostgreSQL is not: what it has is there, also before the disk has it. */
const createOnPostgres = (name: string, template = 'template1') =>
  withPostgres(async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
    await client.query(`ALTER DATABASE ${name} SET synchronous_commit = off`)
  })

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
