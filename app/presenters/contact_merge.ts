import { birthdayInWords, contactRow, labelInWords, POINT_ICONS } from '#presenters/contact'
import { duplicatesOf } from '#queries/duplicates'
import { readRows } from '#queries/raw'
import type Contact from '#models/contact'
import { CHOSEN_FIELDS, type ChosenField } from '#services/contacts/merge/fields'
import { type Merge, valueOf } from '#services/contacts/merge/plan'
import type { Candidate } from '#services/contacts/duplicates'
import { excerpt } from '#services/markdown/excerpt'
import type { Person } from '#services/person'

/** Where contacts are merged. */
export const mergeHref = (ids: number[]) => `/contacts/merges/create?${idsQuery(ids)}`

const idsQuery = (ids: number[]) => ids.map((id) => `ids[]=${id}`).join('&')

/** Contacts that may be the same person, in pairs, with why; and those that were told apart. */
export async function presentDuplicates(person: Person) {
  const { t } = person
  const { pairs, apart } = await duplicatesOf(person)
  const presented = (contacts: Candidate[]) => ({
    id: contacts.map(({ id }) => id).join('-'),
    contacts: contacts.map((one) => ({
      ...contactRow(one),
      note: one.company ?? one.points[0]?.value ?? '',
    })),
    distinctionHref: `/contacts/distinctions?${idsQuery(contacts.map(({ id }) => id))}`,
  })
  return {
    pairs: pairs.map(({ contacts, reasons }) => ({
      ...presented(contacts),
      reasons: reasons.map(({ reason, value }) =>
        t(`contacts.duplicates.reasons.${reason}`, { value })
      ),
      href: mergeHref(contacts.map(({ id }) => id)),
    })),
    apart: apart.slice(0, MOST_APART).map(presented),
  }
}

const MOST_APART = 200
const MOST_PARTNERS = 1000

/** With whom a contact can be merged: those first that may be the same person. */
export async function presentPartners(person: Person, id: number | undefined) {
  const [all, duplicates] = await Promise.all([
    readRows<{ id: number; full_name: string; company: string | null }>(
      `select id, full_name, company from contacts where user_id = ? and trashed_at is null
         order by title_key, id limit ${MOST_PARTNERS}`,
      [person.id]
    ),
    duplicatesOf(person),
  ])
  const likely = new Set(
    duplicates.pairs.flatMap(({ contacts }) => {
      const ids = contacts.map((one) => one.id)
      return id !== undefined && ids.includes(id) ? ids : []
    })
  )
  const others = all.filter((one) => one.id !== id)
  const options = others.map((one) => ({
    value: one.id,
    label: [one.full_name, one.company].filter(Boolean).join(' · '),
  }))
  const isLikely = ({ value }: { value: number }) => likely.has(value)
  return {
    first: all.find((one) => one.id === id) ?? null,
    options: [...options.filter(isLikely), ...options.filter((one) => !isLikely(one))],
    all: all.map((one) => ({ value: one.id, label: one.full_name })),
  }
}

function valueInWords(field: ChosenField, value: string | number | null, person: Person) {
  if (value === null || value === '') return null
  if (field === 'birthday') return birthdayInWords(String(value), person)
  if (field === 'keep_in_touch_days') {
    return person.t('contacts.touch.every', { days: Number(value) })
  }
  return String(value)
}

/** What comes of a merge, field by field. */
export function presentMerge(merge: Merge, person: Person) {
  const { t } = person
  const { into, from, chosen, result, moves, digest } = merge
  const contacts = [into, ...from]
  const fields = CHOSEN_FIELDS.map((field) => ({
    name: `choose[${field}]`,
    label: t(`contacts.fields.${field}`),
    options: distinct(contacts, field).map((contact) => ({
      id: contact.id,
      words: valueInWords(field, valueOf(contact, field), person),
      checked: chosen[field] === contact.id || isSameValue(contact, contacts, field, chosen[field]),
    })),
  }))
  return {
    digest,
    isOther: false,
    contacts: contacts.map((one) => ({
      id: one.id,
      title: one.fullName,
      href: `/contacts/${one.id}`,
    })),
    // where all say the same there is nothing to choose
    choices: fields.filter(({ options }) => options.length > 1),
    settled: fields
      .filter(({ options }) => options.length === 1 && options[0].words)
      .map(({ label, options: [{ words }] }) => ({ name: label, value: words })),
    together: [
      { name: t('contacts.fields.nicknames'), value: result.nicknames },
      { name: t('contacts.fields.tags'), value: result.tags.join(', ') },
      { name: t('contacts.fields.notes'), value: excerpt(result.notes ?? '', 300) },
    ],
    points: result.points.map(({ kind, label, value }) => ({
      icon: POINT_ICONS[kind],
      value,
      label: labelInWords(label, t),
    })),
    moves: [...moves].map(([type, count]) => t(`contacts.merge.moves.${type}`, { count })),
  }
}

/** The contacts that say something of a field, each value once. */
function distinct(contacts: Contact[], field: ChosenField): Contact[] {
  const known = new Set<unknown>()
  const said = contacts.filter((one) => {
    const value = valueOf(one, field)
    return value !== null && value !== '' && !known.has(value) && known.add(value)
  })
  return said.length > 0 ? said : contacts.slice(0, 1)
}

const isSameValue = (contact: Contact, all: Contact[], field: ChosenField, chosen: number) => {
  const taken = all.find(({ id }) => id === chosen)!
  return valueOf(taken, field) === valueOf(contact, field)
}
