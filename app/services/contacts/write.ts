import { refuse } from '#exceptions/refuse'
import Contact from '#models/contact'
import { byAttribute } from '#models/mixins/area_record'
import { claimFilesOf } from '#services/attachments/claim'
import type { Change } from '#services/changes/change'
import {
  columnsOfPoints,
  MOST_POINTS,
  type Point,
  tidyPoints,
  withFirst,
} from '#services/contacts/points'
import { resolveLinks, syncLinks } from '#services/evidence/mentions'
import type { Person } from '#services/person'
import { readTags } from '#services/tasks/read_tags'

/** What is written into a contact, by the names of columns; what is not there stays as it is. */
export type ContactInput = {
  full_name?: string
  nicknames?: string | null
  company?: string | null
  role?: string | null
  birthday?: string | null
  how_met?: string | null
  keep_in_touch_days?: number | null
  notes?: string | null
  /** The first of its kind. */
  email?: string | null
  phone?: string | null
  contact_points?: Point[]
  tags?: string | string[] | null
}

/** @throws a validation error */
export async function writeContact(
  change: Change,
  person: Person,
  input: ContactInput,
  more: Partial<Contact> = {}
): Promise<Contact> {
  const { tags, ...columns } = withoutPoints(input)
  const points = pointsOf(input, [], person)
  const notes = await linked(columns.notes, change, person)
  const contact = await change.create(Contact, {
    ...byAttribute(Contact, { ...columns, notes }),
    ...columnsOfPoints(points),
    ...more,
  } as Partial<Contact>)
  await contact.givePoints(change, points)
  const names = tags ? await readTags(tags, person, { client: change.trx }) : []
  if (names.length > 0) await contact.giveTags(change, names)
  if (notes) await linkNotes(change, person, contact)
  return contact
}

/** @throws a validation error */
export async function rewriteContact(
  change: Change,
  person: Person,
  contact: Contact,
  input: ContactInput,
  more: Partial<Contact> = {}
): Promise<void> {
  const { contact_points: list, email, phone } = input
  const { tags, ...columns } = withoutPoints(input)
  if (columns.notes !== undefined) columns.notes = await linked(columns.notes, change, person)
  contact.merge({ ...byAttribute(Contact, columns), ...more } as Partial<Contact>)
  if (list !== undefined || email !== undefined || phone !== undefined) {
    const current = await contact.points(change.trx)
    const points = pointsOf(input, current.map(plain), person)
    contact.merge(columnsOfPoints(points))
    await change.save(contact)
    await contact.setPoints(change, points)
  } else await change.save(contact)
  await link(change, person, contact, tags)
}

function withoutPoints(input: ContactInput) {
  const columns = { ...input }
  for (const name of ['contact_points', 'email', 'phone'] as const) delete columns[name]
  return columns
}

export const plain = ({ kind, label, value, original }: Point): Point => ({
  kind,
  label,
  value,
  original,
})

/** What the contact is reached by from now on. */
function pointsOf(input: ContactInput, current: Point[], person: Person): Point[] {
  const isList = input.contact_points !== undefined
  let points = input.contact_points ?? current
  // what is the same as before is still what its vCard said
  points = points.map((point) => ({ ...current.find((one) => isSame(one, point)), ...point }))
  if (input.email !== undefined) points = withFirst(points, 'email', input.email, isList)
  if (input.phone !== undefined) points = withFirst(points, 'phone', input.phone, isList)
  if (points.length > MOST_POINTS) {
    refuse('contact_points', person.t('contacts.invalid.points', { max: MOST_POINTS }))
  }
  return tidyPoints(points)
}

const isSame = (one: Point, other: Point) => one.kind === other.kind && one.value === other.value

const linked = async (notes: string | null | undefined, change: Change, person: Person) =>
  notes ? resolveLinks(notes, person, change.trx) : (notes ?? null)

async function link(
  change: Change,
  person: Person,
  contact: Contact,
  tags: ContactInput['tags']
): Promise<void> {
  if (tags !== undefined) {
    await contact.setTags(change, await readTags(tags ?? '', person, { client: change.trx }))
  }
  await linkNotes(change, person, contact)
}

async function linkNotes(change: Change, person: Person, contact: Contact) {
  await claimFilesOf(change, 'contacts', contact)
  await syncLinks(change, person, { type: 'contact', id: contact.id }, contact.notes ?? '')
}
