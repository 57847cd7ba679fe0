import { ENTRY_KINDS } from '#models/entry'
import { entryLine, type EntryLine } from '#presenters/entry'
import { decodeCursor } from '#queries/cursor'
import { entryTable } from '#queries/journal'
import { tagsAndSkillsOfEntries } from '#queries/tags_and_skills'
import { writingDays } from '#queries/writing_days'
import { type Day, daysBetween, isDay } from '#services/calendar/day'
import { heatChart } from '#services/charts/heat_chart'
import { address } from '#services/page/address'
import type { Person } from '#services/person'
import { capitalised, dayInWords, formatDay } from '#services/words/dates'

const PAGE_SIZE = 25

type Filter = { q?: string; kind?: string; tag?: string; from?: Day; to?: Day }

/** The journal as it was written, the newest first; the address says what of it. */
export async function stream(person: Person, qs: Record<string, unknown>) {
  const { t } = person
  const filter = readFilter(qs)
  const cursor = typeof qs.cursor === 'string' ? qs.cursor : undefined
  const [{ rows, next }, days] = await Promise.all([
    entryTable.page({ person, query: { filter, cursor, limit: PAGE_SIZE } }),
    writingDays(person),
  ])
  await tagsAndSkillsOfEntries(rows, { person, fields: new Set(['tags']) })
  const [lastDay] = (decodeCursor(cursor, ['day', 'id']) ?? []) as [Day?]
  const to = (changes: Filter) => address('/journal', { ...filter, ...changes })
  return {
    groups: byDay(rows, person, lastDay),
    filter,
    isNarrowed: Object.keys(filter).length > 0,
    kinds: [undefined, ...ENTRY_KINDS].map((kind) => ({
      label: t(kind ? `journal.options.kind.${kind}` : 'journal.all_kinds'),
      href: to({ kind }),
      current: filter.kind === kind,
    })),
    withoutTag: to({ tag: undefined }),
    nextHref: next && address('/journal', { ...filter, cursor: next }),
    writing: heatChart(days, person),
    views: views(person, 'stream'),
  }
}

function readFilter(qs: Record<string, unknown>): Filter {
  const text = (name: string, most: number) => {
    const value = qs[name]
    return typeof value === 'string' ? value.trim().slice(0, most) : ''
  }
  const kind = text('kind', 20)
  const day = (name: string) => (isDay(qs[name]) ? qs[name] : '')
  const filter = {
    q: text('q', 200),
    tag: text('tag', 50),
    kind: (ENTRY_KINDS as readonly string[]).includes(kind) ? kind : '',
    from: day('from'),
    to: day('to'),
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
}

type Group = { day: Day; title: string; date: string; continued: boolean; entries: EntryLine[] }

function byDay(rows: Array<Record<string, any>>, person: Person, lastDay?: Day): Group[] {
  const groups: Group[] = []
  for (const row of rows) {
    if (groups.at(-1)?.day !== row.day) {
      groups.push({
        day: row.day,
        ...dayHeading(row.day, person),
        continued: row.day === lastDay,
        entries: [],
      })
    }
    groups.at(-1)!.entries.push(entryLine(row, person))
  }
  return groups
}

const VIEWS = {
  stream: ['/journal', 'align-left'],
  calendar: ['/journal/calendar', 'calendar'],
  on_this_day: ['/journal/on_this_day', 'history'],
} as const

/** "Yesterday" with its date, else the date alone; with the year when it is another one. */
function dayHeading(day: Day, { today, t, user }: Person) {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric'
  const date = formatDay(day, user.locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year,
  })
  const isNear = Math.abs(daysBetween(today, day)) <= 1
  const title = isNear ? capitalised(dayInWords(day, today, user.locale, t)) : date
  return { title, date }
}

/** The ways to look at the journal. */
export const views = ({ t }: Person, current: keyof typeof VIEWS) =>
  Object.entries(VIEWS).map(([name, [href, icon]]) => ({
    ...{ href, icon },
    label: t(`journal.views.${name}`),
    current: name === current,
  }))
