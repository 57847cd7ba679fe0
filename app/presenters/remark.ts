import type Remark from '#models/remark'
import { REMARK_DIRECTIONS, REMARK_KINDS } from '#models/remark'
import { markdownWords } from '#presenters/task_page'
import type { Around } from '#queries/feedback_around'
import type { Row } from '#services/api/shape'
import { daysBetween } from '#services/calendar/day'
import { renderMarkdown } from '#services/markdown/render'
import { address } from '#services/page/address'
import type { Person } from '#services/person'
import { dayInWords } from '#services/words/dates'

export const KIND_ICONS: Record<string, string> = {
  praise: 'heart',
  suggestion: 'lightbulb',
  concern: 'triangle-alert',
}

/** A remark among others. */
export function remarkLine(row: Row, around: Around, person: Person) {
  const isWaiting = row.status === 'asked'
  return {
    id: row.id,
    href: `/feedback/${row.id}`,
    title: row.title,
    more: row.said.split('\n').slice(1).join(' ').trim().slice(0, 320),
    isWaiting,
    isGiven: row.direction === 'given',
    icon: isWaiting ? 'hourglass' : (KIND_ICONS[row.kind] ?? 'message-square-quote'),
    kind: row.kind && person.t(`feedback.options.kind.${row.kind}`),
    kindName: row.kind,
    who: whoInWords(row, around, person),
    context: isWaiting ? '' : row.context,
    ...whenOf(row, person),
    skills: row.skills.map(({ id, name }: Row) => ({
      name,
      href: address('/feedback', { skill_id: id }),
    })),
    tags: tagLinks(row.tags),
    task: around.tasks.get(row.task_id) ?? null,
  }
}

export type RemarkLine = ReturnType<typeof remarkLine>

export const tagLinks = (names: string[]) =>
  names.map((name) => ({ name, href: address('/feedback', { tag: name }) }))

/** "From Ana Silva", "To Ana Silva", "Ana Silva was asked". */
export function whoInWords(row: Row, { contacts }: Around, { t }: Person): string {
  const name = contacts.get(row.contact_id)?.name
  const way = row.status === 'asked' ? 'asked' : row.direction
  return name
    ? t(`feedback.who.${way}`, { name })
    : t(`feedback.options.direction.${row.direction}`)
}

/** The day in words, and of what is waited for its age. */
function whenOf(row: Row, { t, today, user }: Person) {
  const when = dayInWords(row.day, today, user.locale, t)
  if (row.status !== 'asked') return { when, day: row.day }
  return { when: ageInWords(row.day, today, t), day: row.day }
}

export const ageInWords = (since: string, today: string, t: Person['t']) =>
  t('feedback.waiting.age', { days: Math.max(0, daysBetween(since, today)) })

/** What the page of a remark shows. */
export function presentRemark(remark: Remark, row: Row, around: Around, person: Person) {
  const { t, today, user } = person
  const contact = around.contacts.get(remark.contactId ?? 0)
  const day = (of: string) => dayInWords(of, today, user.locale, t)
  const { askedOn, isWaiting, kind } = remark
  return {
    id: remark.id,
    version: remark.version,
    today,
    title: remark.title,
    said: remark.said,
    isWaiting,
    isGiven: remark.direction === 'given',
    over: [whoInWords(row, around, person), isWaiting ? null : day(remark.day)]
      .filter(Boolean)
      .join(' · '),
    kind: kind && { label: t(`feedback.options.kind.${kind}`), icon: KIND_ICONS[kind], name: kind },
    facts: [
      {
        name: t('feedback.fields.contact_id'),
        value: contact?.name,
        href: contact?.isKept ? `/contacts/${remark.contactId}` : null,
      },
      {
        name: t(`feedback.fields.${askedOn ? 'about' : 'context'}`),
        // what is waited for is called by it
        value: isWaiting ? null : remark.context,
      },
      {
        name: t('feedback.fields.asked_on'),
        value: askedOn && `${day(askedOn)} · ${wait(remark, today, t)}`,
      },
    ],
    detailsHtml: renderMarkdown(remark.details, markdownWords(person)),
    shareable: remark.shareable,
    skills: row.skills.map(({ id, name }: Row) => ({ name, href: `/skills/${id}` })),
    tags: tagLinks(row.tags),
  }
}

/** How long it is waited for, or was. */
const wait = ({ askedOn, day, isWaiting }: Remark, today: string, t: Person['t']) =>
  isWaiting
    ? ageInWords(askedOn!, today, t)
    : t('feedback.waiting.took', { days: Math.max(0, daysBetween(askedOn!, day)) })

/** What the form lets choose from, in words. */
export const remarkOptions = ({ t }: Person) => ({
  directions: REMARK_DIRECTIONS.map((value) => ({
    value,
    label: t(`feedback.options.direction.${value}`),
  })),
  kinds: [
    { value: '', label: t('feedback.no_kind') },
    ...REMARK_KINDS.map((value) => ({
      value,
      label: t(`feedback.options.kind.${value}`),
      icon: KIND_ICONS[value],
    })),
  ],
})

/** A remark's values as its form shows them. */
export const remarkValues = (remark: Remark, row: Row) => ({
  said: remark.said,
  direction: remark.direction,
  kind: remark.kind ?? '',
  contact_id: remark.contactId ?? '',
  day: remark.day,
  asked_on: remark.askedOn ?? '',
  context: remark.context,
  details: remark.details,
  shareable: remark.shareable,
  tags: row.tags.join(', '),
  skillIds: row.skill_ids,
})
