import { createHash } from 'node:crypto'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type Contact from '#models/contact'
import { cardContacts, type CardRecord } from '#queries/card_contacts'
import type { Change } from '#services/changes/change'
import { matcher } from '#services/contacts/cards/match'
import { type CardProblem, parseCards } from '#services/contacts/cards/parse'
import type { KeptProperty } from '#services/contacts/cards/property'
import { type ReadCard, readCard } from '#services/contacts/cards/read'
import { keyOf, MOST_POINTS, type Point, tidyPoints } from '#services/contacts/points'
import { type ContactInput, plain, rewriteContact, writeContact } from '#services/contacts/write'
import type { Person } from '#services/person'
import { fold } from '#services/search/words'
import { aliasesOf, tidyAliases } from '#services/skills/aliases'

/** What an import does with one card. */
export type CardStep = {
  line: number
  action: 'create' | 'change' | 'same'
  name: string
  contact: Contact | null
  /** What is written: all of a new contact, and what differs of one that is there. */
  input: ContactInput
  card: KeptProperty[] | null
  uid: string | null
  /** The fields that change. */
  fields: string[]
}

export type CardPlan = {
  steps: CardStep[]
  /** Cards that are left out, with why. */
  problems: CardProblem[]
  /** Of all that is done: what is done is what was shown. */
  digest: string
}

/** What an import would do. It adds and changes, and takes nothing away. */
export async function planCards(
  text: string,
  person: Person,
  client?: TransactionClientContract
): Promise<CardPlan> {
  const { cards, problems } = parseCards(text)
  const find = matcher(await cardContacts(person, null, client))
  const steps: CardStep[] = []
  const seen = new Map<string, number>()
  for (const card of cards) {
    const read = readCard(card)
    if (!read) {
      problems.push({ line: card.line, reason: 'no_name' })
      continue
    }
    const found = find(read)
    const key = found
      ? `contact ${found.record.contact.id}`
      : (read.uid ?? JSON.stringify(card.properties))
    if (seen.has(key)) {
      problems.push({ line: card.line, reason: 'twice' })
      continue
    }
    seen.set(key, card.line)
    steps.push(found ? changing(read, found.record, found.byUid) : creating(read))
  }
  problems.sort((one, other) => one.line - other.line)
  return { steps, problems, digest: digestOf(steps) }
}

/** Does what was planned in the same transaction. */
export async function importCards(change: Change, person: Person, { steps }: CardPlan) {
  for (const step of steps) {
    const { action, contact, input, card, uid } = step
    const more = { ...(card && { card }), ...(uid && { cardUid: uid }) }
    if (action === 'create') {
      step.contact = await writeContact(change, person, input, more)
    } else if (action === 'change') {
      await rewriteContact(change, person, contact!, input, more)
    }
  }
}

function creating(read: ReadCard): CardStep {
  const { line, uid, points, card, ...columns } = read
  return {
    ...{ line, action: 'create', name: read.full_name, contact: null, uid, fields: [] },
    input: { ...columns, contact_points: points },
    card: card.length > 0 ? card : null,
  }
}

function changing(read: ReadCard, record: CardRecord, byUid: boolean): CardStep {
  const { contact, points, tags } = record
  const input: ContactInput = {}
  const set = <K extends keyof ContactInput>(field: K, value: ContactInput[K], now: unknown) => {
    if (value !== null && value !== now) input[field] = value
  }
  // another name of theirs is no reason to call them differently
  const isCalled = aliasesOf(contact.nicknames ?? '').some(
    (one) => fold(one) === fold(read.full_name)
  )
  if (byUid && !isCalled) set('full_name', read.full_name, contact.fullName)
  set('company', read.company, contact.company)
  set('role', read.role, contact.role)
  set('birthday', betterBirthday(read.birthday, contact.birthday), contact.birthday)
  set('nicknames', namesOf(read, contact, byUid && !isCalled), contact.nicknames)
  set('notes', notesOf(read.notes, contact.notes), contact.notes)
  const all = together(points.map(plain), read.points)
  if (all.length > points.length) input.contact_points = all
  const fresh = read.tags.filter((tag) => !tags.some((one) => fold(one) === fold(tag)))
  if (fresh.length > 0) input.tags = [...tags, ...fresh]

  const card = cardOf(read.card, contact.card ?? [])
  const uid = byUid || contact.cardUid ? null : read.uid
  const fields = [...Object.keys(input), ...(card ? ['card'] : [])]
  const action = fields.length > 0 ? 'change' : 'same'
  return { line: read.line, action, name: contact.fullName, contact, input, card, uid, fields }
}

/** A year that is known already is not forgotten. */
const betterBirthday = (read: string | null, now: string | null) =>
  read?.startsWith('--') && now?.endsWith(read.slice(1)) ? now : read

/** All names of both; the card's own name is one more where another one is kept. */
function namesOf(read: ReadCard, { fullName, nicknames }: Contact, byUid: boolean): string | null {
  const names = [...aliasesOf(nicknames ?? ''), ...aliasesOf(read.nicknames ?? '')]
  const own = byUid ? [] : [read.full_name.replaceAll(',', ' ')]
  const all = tidyAliases([...names, ...own].join(','), byUid ? read.full_name : fullName)
  return all && all.length <= 500 ? all : nicknames
}

/** The person's own notes stay; what the card says beyond them is put below. */
function notesOf(read: string | null, now: string | null): string | null {
  if (!read?.trim() || now?.includes(read.trim())) return now
  const both = now?.trim() ? `${now.trimEnd()}\n\n${read.trim()}` : read
  return both.length <= 20_000 ? both : now
}

/** What is there, and what the card has beyond it. */
function together(there: Point[], read: Point[]): Point[] {
  const known = new Set(there.map(({ kind, value }) => `${kind} ${keyOf(kind, value)}`))
  const fresh = read.filter(({ kind, value }) => !known.has(`${kind} ${keyOf(kind, value)}`))
  return tidyPoints([...there, ...fresh]).slice(0, MOST_POINTS)
}

/** What the card says beyond fields takes the place of what an earlier one said by the same names. */
function cardOf(read: KeptProperty[], now: KeptProperty[]): KeptProperty[] | null {
  const nameOf = ({ name, field }: KeptProperty) => `${field ?? ''} ${name}`
  const names = new Set(read.map(nameOf))
  const all = [...now.filter((one) => !names.has(nameOf(one))), ...read]
  const key = (some: KeptProperty[]) =>
    JSON.stringify(some.map((one) => JSON.stringify(one)).sort())
  return key(all) === key(now) ? null : all
}

const digestOf = (steps: CardStep[]) =>
  createHash('sha256')
    .update(
      JSON.stringify(
        steps.map(({ contact, ...step }) => [step, contact?.id ?? null, contact?.version ?? null])
      )
    )
    .digest('base64url')
