import { REMARK_DIRECTIONS } from '#models/remark'
import { KIND_ICONS } from '#presenters/remark'
import { feedbackThemes } from '#queries/feedback_themes'
import { asUtc, isDay } from '#services/calendar/day'
import { MONTHS, monthsUntil, type Tally, tally } from '#services/feedback/themes'
import { address } from '#services/page/address'
import type { Person } from '#services/person'
import { formatDay } from '#services/words/dates'

/** From so many in a month on, a cell is drawn no darker. */
const DARKEST = 4

/** What is said again and again, by kind, skill and tag, over twelve months. */
export async function presentThemes(person: Person, qs: Record<string, unknown>) {
  const { t, today, user } = person
  const direction = REMARK_DIRECTIONS.find((one) => one === qs.direction) ?? null
  const until = isDay(qs.until) && qs.until < today ? qs.until : today
  const months = monthsUntil(until)
  const [from, to] = [months[0].from, months.at(-1)!.to]
  const { all, kinds, skills, tags } = tally(
    await feedbackThemes(person, { from, to, direction }),
    months
  )
  const inWords = (day: string, length: 'short' | 'long') =>
    formatDay(day, user.locale, { month: length, year: 'numeric' })
  const listed = (narrowed: object, span: { from: string; to: string }) =>
    address('/feedback', { direction, status: 'said', ...narrowed, from: span.from, to: span.to })
  const row = (one: Tally, name: string, narrowed: object, icon: string | null = null) => ({
    ...{ name, icon, total: one.total },
    totalHref: listed(narrowed, { from, to }),
    totalLabel: t('feedback.themes.total_cell', { name, count: one.total }),
    cells: one.counts.map((count, at) => ({
      count,
      level: Math.min(count, DARKEST),
      href: listed(narrowed, months[at]),
      label: t('feedback.themes.cell', { name, month: inWords(months[at].from, 'long'), count }),
    })),
  })
  const there = (changes: object) =>
    address('/feedback/themes', { direction, until: until === today ? null : until, ...changes })
  const step = (by: number) => asUtc(until).plus({ months: by }).toISODate()!
  return {
    months: months.map(({ from: day }) => ({
      short: formatDay(day, user.locale, { month: 'short' }),
      long: inWords(day, 'long'),
    })),
    groups: [
      {
        title: t('feedback.themes.kinds'),
        rows: kinds.map((one) =>
          row(
            one,
            one.key === 'none' ? t('feedback.no_kind') : t(`feedback.options.kind.${one.key}`),
            { kind: one.key },
            KIND_ICONS[one.key] ?? 'message-square-quote'
          )
        ),
      },
      {
        title: t('feedback.themes.skills'),
        rows: skills.map((one) => row(one, one.name, { skill_id: Number(one.key) })),
      },
      {
        title: t('feedback.fields.tags'),
        rows: tags.map((one) => row(one, one.name, { tag: one.key }, 'tag')),
      },
    ].filter(({ rows }) => rows.length > 0),
    all: row(all, t('feedback.themes.total'), {}),
    summary: t('feedback.themes.summary', { count: all.total }),
    caption: t('feedback.themes.caption', {
      from: inWords(from, 'long'),
      to: inWords(to, 'long'),
    }),
    isEmpty: all.total === 0,
    directions: [null, ...REMARK_DIRECTIONS].map((one) => ({
      label: t(one ? `feedback.options.direction.${one}` : 'feedback.themes.all'),
      href: there({ direction: one }),
      current: one === direction,
    })),
    earlierHref: there({ until: step(-MONTHS) }),
    laterHref:
      until === today ? null : there({ until: step(MONTHS) < today ? step(MONTHS) : null }),
  }
}
