import { createHash } from 'node:crypto'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Contact from '#models/contact'
import type { RecordType } from '#services/changes/record_types'
import type { KeptProperty } from '#services/contacts/cards/property'
import { CHOSEN_FIELDS, type ChosenField } from '#services/contacts/merge/fields'
import { countMoves } from '#services/contacts/merge/move'
import { type Point, tidyPoints } from '#services/contacts/points'
import { plain } from '#services/contacts/write'
import type { Person } from '#services/person'
import { aliasesOf, tidyAliases } from '#services/skills/aliases'

const ATTRIBUTES = {
  full_name: 'fullName',
  company: 'company',
  role: 'role',
  birthday: 'birthday',
  how_met: 'howMet',
  keep_in_touch_days: 'keepInTouchDays',
} as const satisfies Record<ChosenField, keyof Contact>

/** Contacts that one merge takes. */
export const MOST_MERGED = 10

export type Merge = {
  /** The one that stays, and those that are merged into it. */
  into: Contact
  from: Contact[]
  /** For each field, whose value it is. */
  chosen: Record<ChosenField, number>
  result: Record<ChosenField, string | number | null> & {
    nicknames: string | null
    notes: string | null
    points: Point[]
    tags: string[]
  }
  card: KeptProperty[] | null
  cardUid: string | null
  otherThan: number[] | null
  /** How many records of each type refer to another contact from then on. */
  moves: Map<RecordType, number>
  /** Of all that it was planned from: what is done is what was shown. */
  digest: string
}

/** A contact's value of a field that is chosen. */
export const valueOf = (contact: Contact, field: ChosenField): string | number | null =>
  contact[ATTRIBUTES[field]]

/**
 * What comes of it when contacts become one.
 *
 * @param ids the one that stays first
 * @param wish for fields whose value is not to be the usual one, the contact whose it is
 * @throws E_ROW_NOT_FOUND when one is not the person's, or in the trash
 */
export async function planMerge(
  person: Person,
  ids: number[],
  wish: Partial<Record<ChosenField, number>> = {},
  client?: TransactionClientContract
): Promise<Merge> {
  const contacts: Contact[] = []
  for (const id of new Set(ids)) {
    const query = Contact.kept(person, client && { client })
    contacts.push(await query.where('id', id).firstOrFail())
  }
  const [into, ...from] = contacts
  const chosen = Object.fromEntries(
    CHOSEN_FIELDS.map((field) => [field, chooseFor(field, contacts, wish[field])])
  ) as Record<ChosenField, number>
  const values = Object.fromEntries(
    CHOSEN_FIELDS.map((field) => {
      const source = contacts.find(({ id }) => id === chosen[field])!
      return [field, valueOf(source, field)]
    })
  ) as Record<ChosenField, string | number | null>

  const points: Point[] = []
  const tags = new Set<string>()
  for (const contact of contacts) {
    points.push(...(await contact.points(client)).map(plain))
    for (const tag of await contact.tagNames(client)) tags.add(tag)
  }
  const notes = new Set(contacts.map((one) => one.notes?.trim()).filter(Boolean))
  const moves = await countMoves(
    person.id,
    from.map(({ id }) => id),
    into.id
  )
  return {
    into,
    from,
    chosen,
    result: {
      ...values,
      nicknames: namesOf(contacts, String(values.full_name)),
      notes: [...notes].join('\n\n') || null,
      points: tidyPoints(points),
      tags: [...tags].sort((one, other) => one.localeCompare(other)),
    },
    card: cardOf(contacts),
    cardUid: contacts.find(({ cardUid }) => cardUid)?.cardUid ?? null,
    otherThan: othersOf(contacts),
    moves,
    digest: digestOf(contacts, moves),
  }
}

/** Whose value a field gets: as wished, else the first that has one; a birthday with its year before. */
function chooseFor(field: ChosenField, contacts: Contact[], wish: number | undefined): number {
  const wished = contacts.find(({ id }) => id === wish)
  if (wished) return wished.id
  const said = contacts.filter((contact) => valueOf(contact, field) !== null)
  const whole = said.find(({ birthday }) => field === 'birthday' && !birthday!.startsWith('-'))
  return (whole ?? said[0] ?? contacts[0]).id
}

/** What any of them is called, but for the name that it has from now on. */
function namesOf(contacts: Contact[], name: string): string | null {
  const others = contacts.flatMap(({ fullName, nicknames }) => [
    // a comma would part it into two names
    fullName.replaceAll(',', ' '),
    ...aliasesOf(nicknames ?? ''),
  ])
  const all = tidyAliases(others.join(', '), name)
  return all.length > 500 ? all.slice(0, all.lastIndexOf(',', 500)) : all || null
}

/** What their vCards said, each line once; of what a card has once, the first one's. */
function cardOf(contacts: Contact[]): KeptProperty[] | null {
  const kept = new Map<string, KeptProperty>()
  const single = new Set<string>()
  for (const { card } of contacts) {
    const before = new Set(single)
    for (const property of card ?? []) {
      if (SINGLE.has(property.name) && before.has(property.name)) continue
      if (SINGLE.has(property.name)) single.add(property.name)
      kept.set(JSON.stringify(property), property)
    }
  }
  return kept.size > 0 ? [...kept.values()] : null
}

/** Of whom any of them was told apart. */
function othersOf(contacts: Contact[]): number[] | null {
  const others = new Set(contacts.flatMap(({ otherThan }) => otherThan ?? []))
  for (const { id } of contacts) others.delete(id)
  return others.size > 0 ? [...others] : null
}

/** Properties that a card has once (RFC 6350, `*1`). */
const SINGLE = new Set(['N', 'BDAY', 'ANNIVERSARY', 'GENDER', 'PRODID', 'REV', 'UID', 'KIND'])

const digestOf = (contacts: Contact[], moves: Map<RecordType, number>) =>
  createHash('sha256')
    .update(JSON.stringify([contacts.map(({ id, version }) => [id, version]), ...moves]))
    .digest('base64url')
