import Entry, { type EntryKind } from '#models/entry'
import type { Day } from '#services/calendar/day'
import { claimFilesOf } from '#services/attachments/claim'
import type { Change } from '#services/changes/change'
import { resolveLinks, syncLinks } from '#services/evidence/mentions'
import { showSkills } from '#services/journal/skills'
import { titleOf } from '#services/journal/title'
import type { Person } from '#services/person'
import { readTags } from '#services/tasks/read_tags'

/** What is written into an entry; on a change, what is not there stays as it is. */
export type EntryInput = {
  title?: string | null
  kind?: EntryKind
  day?: Day | null
  body?: string
  source?: string
  takeaway?: string
  shareable?: boolean
  tags?: string | string[] | null
  /** The skills that it shows. */
  skill_ids?: number[] | null
}

/** A day has one daily entry, and this is it. */
export class DayTaken extends Error {
  constructor(readonly entry: Entry) {
    super('The day has its entry already')
  }
}

/** @throws {DayTaken} */
export async function writeEntry(
  change: Change,
  person: Person,
  input: EntryInput
): Promise<Entry> {
  const entry = new Entry()
  entry.merge({ kind: 'reflection', body: '', source: '', takeaway: '', shareable: false })
  await fill(entry, change, person, input)
  entry.title = input.title || titleOf(wordsOf(entry), person)
  entry.beginReviews(person.today)
  const written = await change.create(Entry, entry.$attributes)
  await link(written, change, person, input)
  return written
}

/** @throws {DayTaken} */
export async function rewriteEntry(
  change: Change,
  person: Person,
  entry: Entry,
  input: EntryInput
): Promise<void> {
  const hadOwnTitle = entry.title !== titleOf(wordsOf(entry), person)
  const wasLearning = entry.kind === 'learning'
  await fill(entry, change, person, input)
  if (input.title !== undefined || !hadOwnTitle) {
    entry.title = input.title || titleOf(wordsOf(entry), person)
  }
  if (wasLearning !== (entry.kind === 'learning')) entry.beginReviews(person.today)
  // who corrects what came back has looked at it
  else if (entry.isDue(person.today) && isReworded(entry)) entry.confirm(person.today)
  await change.save(entry)
  await link(entry, change, person, input)
}

const REWORDED = ['title', 'body', 'takeaway']
const isReworded = (entry: Entry) => REWORDED.some((field) => field in entry.$dirty)

export const wordsOf = ({ kind, day, body }: Entry) => ({ kind: kind as EntryKind, day, body })

async function fill(entry: Entry, change: Change, person: Person, input: EntryInput) {
  const { kind, day, body, source, takeaway, shareable } = input
  const texts = Object.entries({ body, takeaway }).filter(([, text]) => text !== undefined)
  for (const [name, text] of texts) {
    entry.merge({ [name]: await resolveLinks(text!, person, change.trx) })
  }
  entry.merge(
    defined({ kind, source, shareable, day: day ?? (entry.day ? undefined : person.today) })
  )
  if (entry.kind !== 'daily') return
  const other = await Entry.dailyOn(person, entry.day, change.trx)
  if (other && other.id !== entry.id) throw new DayTaken(other)
}

const defined = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

async function link(entry: Entry, change: Change, person: Person, input: EntryInput) {
  await claimFilesOf(change, 'journal', entry)
  if (input.tags !== undefined) {
    await entry.setTags(change, await readTags(input.tags ?? '', person, { client: change.trx }))
  }
  if (input.skill_ids !== undefined) {
    await showSkills(change, person, entry, input.skill_ids ?? [])
  }
  await syncLinks(
    change,
    person,
    { type: 'entry', id: entry.id },
    `${entry.body}\n\n${entry.takeaway}`
  )
}
