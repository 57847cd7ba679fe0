import { REMARK_DIRECTIONS, REMARK_KINDS, REMARK_STATUSES } from '#models/remark'
import { remarkLine, type RemarkLine, remarkOptions } from '#presenters/remark'
import { decodeCursor } from '#queries/cursor'
import { remarkTable } from '#queries/feedback'
import { aroundRemarks, feedbackChoices } from '#queries/feedback_around'
import { tagsAndSkillsOfRemarks } from '#queries/tags_and_skills'
import { type Day, isDay } from '#services/calendar/day'
import { address } from '#services/page/address'
import type { Person } from '#services/person'
import { formatDay } from '#services/words/dates'

const PAGE_SIZE = 30

type Filter = {
  q?: string
  direction?: string
  status?: string
  kind?: string
  contact_id?: number
  skill_id?: number
  tag?: string
  from?: Day
  to?: Day
}

/** Feedback as it came, the newest first; what is waited for, the longest first. */
export async function feedbackList(person: Person, qs: Record<string, unknown>) {
  const { t } = person
  const filter = readFilter(qs)
  const cursor = typeof qs.cursor === 'string' ? qs.cursor : undefined
  const sort = filter.status === 'asked' ? 'day' : '-day'
  const query = { filter, sort, cursor, limit: PAGE_SIZE }
  const [{ rows, next }, choices] = await Promise.all([
    remarkTable.page({ person, query }),
    feedbackChoices(person),
  ])
  const [around] = await Promise.all([
    aroundRemarks(person, rows),
    tagsAndSkillsOfRemarks(rows, { person, fields: new Set(['tags']) }),
  ])
  const [lastDay] = (decodeCursor(cursor, ['day', 'id']) ?? []) as [Day?]
  const to = (changes: Filter) => address('/feedback', { ...filter, ...changes })
  const { direction, status, kind, contact_id: contact, skill_id: skill, tag } = filter
  return {
    groups: byMonth(rows, person, lastDay).map(({ lines, ...group }) => ({
      ...group,
      lines: lines.map((row) => remarkLine(row, around, person)) as RemarkLine[],
    })),
    filter,
    isNarrowed: Object.keys(filter).length > 0,
    views: [
      [t('feedback.views.all'), {}, !direction && !status],
      [
        t('feedback.options.direction.received'),
        { direction: 'received' },
        direction === 'received',
      ],
      [t('feedback.options.direction.given'), { direction: 'given' }, direction === 'given'],
      [
        t('feedback.views.waiting', { count: choices.waiting }),
        { status: 'asked' },
        status === 'asked',
      ],
    ].map(([label, wanted, current]) => ({
      label,
      current,
      href: to({ direction: undefined, status: undefined, ...(wanted as Filter) }),
    })),
    selects: [
      select('contact_id', contact, choices.contacts, t('feedback.fields.contact_id')),
      select('kind', kind, kindChoices(person), t('feedback.fields.kind')),
      select('skill_id', skill, choices.skills, t('feedback.fields.skill')),
    ].filter(({ options, value }) => options.length > 0 || value),
    removable: [
      tag && { label: t('feedback.narrowed.tag', { name: tag }), href: to({ tag: undefined }) },
      (filter.from || filter.to) && {
        label: period(filter, person),
        href: to({ from: undefined, to: undefined }),
      },
    ].filter(Boolean),
    nextHref: next && address('/feedback', { ...filter, cursor: next }),
    ...remarkOptions(person),
  }
}

const select = (
  name: string,
  value: unknown,
  options: Array<{ value: unknown; label: string }>,
  label: string
) => ({ name, value, options, label })

const kindChoices = (person: Person) =>
  remarkOptions(person).kinds.map(({ value, label }) => ({ value: value || 'none', label }))

function readFilter(qs: Record<string, unknown>): Filter {
  const text = (name: string, most: number) => {
    const value = qs[name]
    return typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, most) : ''
  }
  const oneOf = (name: string, known: readonly string[]) => known.find((one) => one === qs[name])
  const id = (name: string) => {
    const value = text(name, 9)
    return /^[1-9]\d*$/.test(value) ? Number(value) : undefined
  }
  const day = (name: string) => (isDay(qs[name]) ? (qs[name] as Day) : undefined)
  const filter: Filter = {
    q: text('q', 200),
    direction: oneOf('direction', REMARK_DIRECTIONS),
    status: oneOf('status', REMARK_STATUSES),
    kind: oneOf('kind', [...REMARK_KINDS, 'none']),
    contact_id: id('contact_id'),
    skill_id: id('skill_id'),
    tag: text('tag', 50),
    from: day('from'),
    to: day('to'),
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
}

type Rows = Array<Record<string, any>>

function byMonth(rows: Rows, { user }: Person, lastDay?: Day) {
  const groups: Array<{ month: string; title: string; continued: boolean; lines: Rows }> = []
  for (const row of rows) {
    const month = row.day.slice(0, 7)
    if (groups.at(-1)?.month !== month) {
      const title = formatDay(row.day, user.locale, { month: 'long', year: 'numeric' })
      groups.push({ month, title, continued: month === lastDay?.slice(0, 7), lines: [] })
    }
    groups.at(-1)!.lines.push(row)
  }
  return groups
}

function period({ from, to }: Filter, { t, user }: Person): string {
  const day = (one: Day) =>
    formatDay(one, user.locale, { day: 'numeric', month: 'short', year: 'numeric' })
  if (from && to) return t('feedback.narrowed.between', { from: day(from), to: day(to) })
  return from
    ? t('feedback.narrowed.from', { day: day(from) })
    : t('feedback.narrowed.to', { day: day(to!) })
}
