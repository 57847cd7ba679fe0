import { DateTime } from 'luxon'
import type Contact from '#models/contact'
import { presentHistory } from '#presenters/area'
import { presentContact, presentPoints, presentTouch } from '#presenters/contact'
import { presentLinks } from '#presenters/evidence'
import { contactTimeline, type TimelineRow } from '#queries/contact_timeline'
import { lastContacts } from '#queries/last_contacts'
import { type PromiseRow, promisesOf } from '#queries/promises'
import { dayOf } from '#services/calendar/day'
import { typeOfRecord } from '#services/changes/record_types'
import { address } from '#services/page/address'
import type { Person } from '#services/person'
import { dayInWords } from '#services/words/dates'
import { inWords } from '#services/words/records'

/** All that the page of a contact shows. */
export async function contactPage(contact: Contact, person: Person, qs: Record<string, unknown>) {
  const { id } = contact
  const cursor = typeof qs.cursor === 'string' ? qs.cursor : undefined
  const [points, tags, last, timeline, links, history, promises] = await Promise.all([
    contact.points(),
    contact.tagNames(),
    lastContacts(person, { ids: [id] }),
    contactTimeline(person, id, { cursor }),
    presentLinks(person, { type: 'contact', id }),
    presentHistory(person, 'contact', id),
    promisesOf(person, id, { open: true }),
  ])
  return {
    record: presentContact(contact, person),
    points: presentPoints(points, person),
    tags: tags.map((name) => ({ name, href: address('/contacts', { tag: name }) })),
    touch: presentTouch(contact, last.get(id) ?? null, person),
    today: person.today,
    timeline: timeline.rows.map((row) => presentLine(row, contact, person)),
    nextHref: timeline.next && address(`/contacts/${id}`, { cursor: timeline.next }),
    promises: presentPromises(promises, person),
    links,
    history,
  }
}

/** What is open between the two: what the person owes first, each with its age. */
export const presentPromises = (rows: PromiseRow[], { t }: Person) =>
  (['mine', 'theirs'] as const)
    .map((side) => ({
      title: t(`contacts.promises.${side}`),
      rows: rows
        .filter(({ promise }) => promise === side)
        .map(({ id, title, age }) => ({
          title,
          href: `/tasks/${id}`,
          age: t('contacts.promises.age', { days: age }),
        })),
    }))
    .filter((side) => side.rows.length > 0)

/** A line of the timeline. */
export function presentLine(row: TimelineRow, contact: { id: number }, person: Person) {
  const { t, today, user, clock } = person
  const { type, id, way, detail } = row
  const day = dayOf(DateTime.fromISO(row.at), clock.zone)
  const { page } = typeOfRecord(type)
  const isTalk = type === 'talk'
  return {
    ...{ type, id, way },
    icon: iconOf(row, person),
    title: row.title || t(isTalk ? 'contacts.talks.untold' : 'evidence.untitled'),
    href: isTalk ? null : `${page}/${id}`,
    words: t(`contacts.ways.${wayOf(row)}`),
    when: dayInWords(day, today, user.locale, t),
    iso: day,
    isDone: type === 'task' && !detail.endsWith('open'),
    editHref: isTalk ? `/contacts/${contact.id}/talks/${id}/edit` : null,
  }
}

const iconOf = ({ type, detail }: TimelineRow, { t }: Person) => {
  if (type === 'talk') return 'message-circle'
  if (type === 'task' && detail.endsWith('done')) return 'circle-check'
  return inWords(type, t).icon
}

const DIRECTIONS = ['given', 'received', 'asked']

/** "You promised", "feedback from them", "mentioned in": a key of the language files. */
function wayOf({ type, way, detail }: TimelineRow): string {
  if (way === 'said') return DIRECTIONS.includes(detail) ? detail : 'said'
  if (way !== 'promised') return way === 'mentioned' ? `mentioned_${isOwnKey(type)}` : way
  const [promise] = detail.split(' ')
  return promise === 'mine' ? 'i_owe' : promise === 'theirs' ? 'they_owe' : 'task'
}

const isOwnKey = (type: string) =>
  type === 'meeting' ? 'meeting' : type === 'entry' ? 'entry' : 'other'
