import type Contact from '#models/contact'
import type ContactPoint from '#models/contact_point'
import { markdownWords } from '#presenters/task_page'
import type { Row } from '#services/api/shape'
import { daysBetween, type Day } from '#services/calendar/day'
import { ageOn, nextBirthday, partsOf } from '#services/contacts/birthdays'
import { nextContact } from '#services/contacts/in_touch'
import { POINT_KINDS, type PointKind } from '#services/contacts/points'
import { renderMarkdown } from '#services/markdown/render'
import { address } from '#services/page/address'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'
import { dayInWords, formatDay } from '#services/words/dates'

export const POINT_ICONS: Record<PointKind, string> = {
  email: 'mail',
  phone: 'phone',
  address: 'map-pin',
  web: 'globe',
}

/** One or two letters for someone's picture. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []
  const ends = words.length > 1 ? [words[0], words.at(-1)!] : words.slice(0, 1)
  return ends.map((word) => [...word!][0].toUpperCase()).join('')
}

/** What someone does where: "Head of design · Halden". */
export const positionOf = ({ role, company }: { role?: string | null; company?: string | null }) =>
  [role, company].filter(Boolean).join(' · ')

/** A line of a list. */
export const contactRow = (row: Row) => ({
  id: row.id,
  href: `/contacts/${row.id}`,
  title: row.full_name,
  initials: initialsOf(row.full_name),
  note: positionOf(row as any),
  tags: (row.tags ?? []) as string[],
})

/** When it is time to get in touch again, in words; null where nobody asked to be reminded. */
export function touchInWords(next: Day | null, { t, today, user }: Person) {
  if (!next) return null
  const late = daysBetween(next, today)
  const state = late > 0 ? 'late' : late === 0 ? 'today' : 'later'
  const when = dayInWords(next, today, user.locale, t)
  const words = t(`contacts.touch.${state}`, { when, days: late })
  return { state, words, isDue: late >= 0 }
}

/** When the two last had to do with one another, in words. */
export const lastInWords = (last: Day | null, { t, today, user }: Person) =>
  last
    ? t('contacts.touch.last', { when: dayInWords(last, today, user.locale, t) })
    : t('contacts.touch.never')

/** A birthday as people say it: "14 March 1988". */
export function birthdayInWords(birthday: string, { user }: Person): string {
  const { year, monthAndDay } = partsOf(birthday)
  const options = { day: 'numeric', month: 'long' } as const
  return year === null
    ? formatDay(`2000-${monthAndDay}`, user.locale, options)
    : formatDay(birthday, user.locale, { ...options, year: 'numeric' })
}

function birthdayFact(birthday: string | null, person: Person) {
  if (!birthday) return null
  const next = nextBirthday(birthday, person.today)
  const inDays = daysBetween(person.today, next)
  const words = birthdayInWords(birthday, person)
  if (inDays > 31) return words
  const when = dayInWords(next, person.today, person.user.locale, person.t)
  const age = ageOn(birthday, next)
  return `${words} · ${age ? person.t('contacts.birthday.turns', { age, when }) : when}`
}

/** Where a value leads. */
function hrefOf(kind: string, value: string): string | null {
  if (kind === 'email') return `mailto:${encodeURIComponent(value).replaceAll('%40', '@')}`
  if (kind === 'phone') return `tel:${value.replace(/\(0\)/g, '').replace(/[^\d+*#]/g, '')}`
  if (kind === 'web') return /^https?:\/\//i.test(value) ? value : null
  return null
}

/** What a contact is reached by, for its page. */
export const presentPoints = (points: ContactPoint[], { t }: Person) =>
  points.map(({ kind, label, value }) => ({
    kind: t(`contacts.kinds.${kind}`),
    icon: POINT_ICONS[kind],
    value,
    label: labelInWords(label, t),
    href: hrefOf(kind, value),
    isText: kind === 'address',
  }))

/** The labels that forms offer are words of the reader; all others stay as they were typed. */
export const LABELS: Record<PointKind, string[]> = {
  email: ['work', 'home'],
  phone: ['work', 'home', 'mobile', 'fax'],
  address: ['work', 'home'],
  web: ['work', 'home'],
}
const KNOWN_LABELS = new Set(Object.values(LABELS).flat())

export const labelInWords = (label: string, t: Person['t']) =>
  KNOWN_LABELS.has(label) ? t(`contacts.labels.${label}`) : label

/** A label as it was typed, as it is kept: the reader's words for the usual ones are these. */
export function labelOf(typed: string | null | undefined, t: Person['t']): string {
  const label = (typed ?? '').trim()
  const known = [...KNOWN_LABELS].find(
    (one) => t(`contacts.labels.${one}`).toLowerCase() === label.toLowerCase()
  )
  return known ?? label
}

/** What every page about a contact needs. */
export function presentContact(contact: Contact, person: Person) {
  const { t } = person
  return {
    id: contact.id,
    version: contact.version,
    title: contact.fullName,
    initials: initialsOf(contact.fullName),
    position: positionOf(contact),
    facts: [
      { name: t('contacts.fields.nicknames'), value: contact.nicknames },
      {
        name: t('contacts.fields.company'),
        value: contact.company,
        href: contact.company && address('/contacts', { company: contact.company }),
      },
      { name: t('contacts.fields.birthday'), value: birthdayFact(contact.birthday, person) },
      { name: t('contacts.fields.how_met'), value: contact.howMet },
      { name: t('contacts.card.kept'), value: keptOfCard(contact) },
      { name: t('areas.added'), value: momentInWords(contact.createdAt, person) },
    ],
    texts: [
      {
        name: t('contacts.fields.notes'),
        html: renderMarkdown(contact.notes ?? '', markdownWords(person)),
      },
    ].filter(({ html }) => html),
  }
}

/** The names of what its vCard said beyond what the page shows. */
const keptOfCard = ({ card }: Contact) =>
  [...new Set((card ?? []).map(({ name }) => name))].slice(0, 20).join(', ')

/** The same with what the contact is reached by among the facts: what a conflict shows. */
export function presentWholeContact(contact: Contact, points: ContactPoint[], person: Person) {
  const record = presentContact(contact, person)
  const reached = presentPoints(points, person).map(({ kind, value, label }) => ({
    name: label ? `${kind} (${label})` : kind,
    value,
  }))
  const role = { name: person.t('contacts.fields.role'), value: contact.role }
  return { ...record, facts: [...reached, role, ...record.facts] }
}

/** How things stand between the two. */
export function presentTouch(contact: Contact, last: Day | null, person: Person) {
  const kept = {
    keep_in_touch_days: contact.keepInTouchDays,
    created_at: contact.createdAt.toISO()!,
  }
  const next = nextContact(kept, last, person.clock.zone)
  const days = contact.keepInTouchDays
  return {
    last: lastInWords(last, person),
    next: touchInWords(next, person),
    every: days === null ? null : person.t('contacts.touch.every', { days }),
  }
}

export const kindsInOrder = POINT_KINDS
