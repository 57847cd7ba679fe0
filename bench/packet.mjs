import Database from 'better-sqlite3'
import { signIn } from './measure.mjs'

export const PACKET = 'packet of a year'
/** What a year of work adds up to; the demo person's year is told so long. */
const TASKS = 3_150
/** The most processor time that a packet of so many records may take, whatever else the machine does. */
const MOST_MS = 1_000
const RECORDS = 3_000

/** A year of 3,000 records, one after the other: as a page, as Markdown and as PDF. */
export async function measurePacket({ databases, serve, times = 15 }) {
  const { file } = databases.copy(TASKS)
  const id = addPacket(file)
  const results = []
  await serve(file, async (server) => {
    const person = await signIn(server)
    const page = await person.page(`/packets/${id}`)
    const records = page.match(/class="packet-(?:text|group-head)"/g).length
    if (records < RECORDS) throw new Error(`The packet has ${records} records, not ${RECORDS}`)
    for (const [name, path] of [
      ['page', `/packets/${id}`],
      ['Markdown', `/packets/${id}/markdown`],
      ['PDF', `/packets/${id}/pdf`],
    ]) {
      results.push({ name, records, ...(await measure(server, person, path, times)) })
    }
  })
  return { results, slow: results.filter(({ spent }) => spent > MOST_MS) }
}

/** A draft of the whole year with all that there is to say of it. */
function addPacket(file) {
  const db = new Database(file)
  const { id: user } = db.prepare('select id from users').get()
  const { last } = db.prepare(`select max(closed_on) as last from tasks`).get()
  const first = `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`
  const now = new Date().toISOString()
  const sections = ['goals', 'skills', 'feedback', 'decisions', 'learning', 'work']
  const { lastInsertRowid: id } = db
    .prepare(
      `insert into packets (user_id, title, starts_on, ends_on, sections, title_key, search_text, created_at, updated_at)
         values (?, 'The year', ?, ?, ?, 'the year', 'the year', ?, ?)`
    )
    .run(user, first, last, JSON.stringify(sections), now, now)
  db.close()
  return id
}

async function measure(server, person, path, times) {
  await person.page(path)
  const took = []
  let bytes = 0
  const before = await server.processorTime()
  for (let time = 0; time < times; time++) {
    const began = performance.now()
    bytes = Buffer.byteLength(await person.page(path))
    took.push(performance.now() - began)
  }
  const spent = ((await server.processorTime()) - before) / times
  const sorted = took.toSorted((one, other) => one - other)
  return { p50: sorted[Math.floor(times / 2)], most: sorted.at(-1), spent, bytes }
}
