import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

const BOARD_CARDS = 48

/**
 * Databases with an exact number of tasks. Making a large one takes a while, so each is kept for the
 * rest of the day and measurements work on copies.
 */
export class Databases {
  /** @param {{ folder: string, app: string, env: Record<string, string>, root: string }} options */
  constructor({ folder, app, env, root }) {
    Object.assign(this, { folder, app, env })
    this.version = `${new Date().toISOString().slice(0, 10)}-${sourcesOf(root)}`
    for (const file of readdirSync(folder)) {
      if (file.startsWith('seed-') && !file.includes(this.version)) rmSync(join(folder, file))
    }
  }

  /**
   * @returns {{ file: string, board: number, task: number, item: number, review: number, token: string }} a copy, the
   *   project whose board is measured, what is read by itself, and a token of the API
   */
  copy(tasks, name = 'tasks') {
    const seed = join(this.folder, `seed-${tasks}-${this.version}.sqlite3`)
    if (!existsSync(seed)) this.#make(seed, tasks)
    const file = join(this.folder, `${name}-${tasks}.sqlite3`)
    for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
    copyFileSync(seed, file)
    const db = new Database(file)
    const board = db.prepare(`select id from projects where name = 'Website relaunch'`).get().id
    const task = db
      .prepare(`select id from tasks where status = 'open' and trashed_at is null`)
      .get().id
    const review = db.prepare('select id from reviews where finished_at is null').get().id
    const { item, token } = forCalls(db)
    db.close()
    return { file, board, task, item, review, token }
  }

  #make(file, tasks) {
    const draft = `${file}.draft`
    for (const end of ['', '-wal', '-shm']) rmSync(draft + end, { force: true })
    this.#ace(draft, 'migration:run', '--force', '--no-schema-generate')
    this.#ace(draft, 'demo:seed', '--tasks', String(tasks))
    const db = new Database(draft)
    sameBoard(db)
    // as the server does by itself, soon after its start
    db.pragma('optimize = 0x10002')
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    copyFileSync(draft, file)
    for (const end of ['', '-wal', '-shm']) rmSync(draft + end, { force: true })
  }

  #ace(file, ...args) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['ace.js', ...args], {
      cwd: this.app,
      env: { ...this.env, DB_DATABASE: file },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${args[0]} failed:\n${stdout}${stderr}`)
  }
}

/** A board of the same size however many tasks there are, so that what differs is the number of tasks. */
function sameBoard(db) {
  const { id: project } = db
    .prepare(`select id from projects where name = 'Website relaunch'`)
    .get()
  const sections = db.prepare('select id from sections where project_id = ?').all(project)
  const open = db
    .prepare(
      `select id, start_on from tasks where status = 'open' and parent_id is null and trashed_at is null
         and start_on is null and planned_on is null order by id`
    )
    .all()
  db.prepare(
    `update tasks set project_id = null, section_id = null where project_id = ? and status = 'open'`
  ).run(project)
  const move = db.prepare('update tasks set project_id = ?, section_id = ? where id = ?')
  for (const [at, { id }] of open.slice(0, BOARD_CARDS).entries()) {
    move.run(project, sections[at % sections.length].id, id)
  }
}

/** Something in the library, and a token that may do everything with it and with tasks. */
function forCalls(db) {
  const { id: user } = db.prepare('select id from users').get()
  const now = new Date().toISOString()
  const { id: item } = db.prepare('select id from items').get()
  const token = 'tm_only-for-measuring'
  db.prepare(
    `insert into access_tokens (user_id, name, token_hash, scopes, created_at) values (?, 'bench', ?, ?, ?)`
  ).run(
    user,
    createHash('sha256').update(token).digest('hex'),
    JSON.stringify(['tasks:read', 'tasks:write', 'items:read', 'items:write']),
    now
  )
  return { item, token }
}

function sourcesOf(root) {
  const hash = createHash('sha256')
  for (const folder of ['database/seeders/demo', 'database/migrations']) {
    for (const name of readdirSync(join(root, folder), { recursive: true }).sort()) {
      if (name.endsWith('.ts')) hash.update(readFileSync(join(root, folder, name)))
    }
  }
  hash.update(readFileSync(new URL(import.meta.url)))
  return hash.digest('hex').slice(0, 12)
}
