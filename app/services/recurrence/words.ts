import { isWorkdays, type Rule, type Weekday, type WeekdayInPeriod } from './rule.ts'

/** A message of the language files and what its places hold: text, a number, words or a list. */
export type Words = { key: string; data: Record<string, string | number | Words | WordList> }
export type WordList = { join: 'and' | 'or'; items: Words[] }

export type Translate = (key: string, data?: Record<string, unknown>) => string

/** The rule as nested messages, outermost first, for `recurrenceInWords` or for words of one's own. */
export function describeRule(rule: Rule, { afterCompletion = false } = {}): Words {
  let words = base(rule)
  const add = (key: string, data: Words['data'] = {}) => {
    words = say(key, { rule: words, ...data })
  }

  if (afterCompletion) add('after_completion')
  if (rule.until !== null) add('until', { date: dateWords(rule.until) })
  if (rule.count !== null) add('times', { count: rule.count })
  return words
}

/** The rule as the person reads it: "every 2 weeks on Mon and Fri until 3 Dec 2026". */
export const recurrenceInWords = (
  rule: Rule,
  t: Translate,
  options?: { afterCompletion?: boolean }
) => speak(describeRule(rule, options), t)

const say = (key: string, data: Words['data'] = {}): Words => ({
  key: `recurrence.words.${key}`,
  data,
})

function base(rule: Rule): Words {
  const { frequency, interval, months, monthDays, weekdays, positions } = rule
  const byWeek = frequency === 'weekly' && weekdays.length > 0
  const byMonth = frequency === 'monthly' || frequency === 'yearly'
  const onDate =
    frequency === 'yearly' && months.length === 1 && monthDays.length === 1 && monthDays[0] > 0

  let words = say(frequency, { interval })
  const add = (key: string, data: Words['data'] = {}) => {
    words = say(key, { rule: words, ...data })
  }

  if (byWeek && interval === 1 && isWorkdays(rule)) words = say('workdays')
  else if (byWeek) words = say('weekly_on', { interval, weekdays: names(weekdays, 'and') })

  if (onDate) add('on_date', { day: monthDays[0], month: monthName(months[0]) })
  else if (monthDays.length > 0) {
    const days = list(byMonth ? 'and' : 'or', monthDays.map(monthDayWords))
    add(byMonth ? 'on_days' : 'if_day', { days })
  }

  if (weekdays.length > 0 && !byWeek) {
    if (!byMonth || monthDays.length > 0) add('if_weekday', { weekdays: weekdayOptions(rule) })
    else add('on_days', { days: weekdayParts(rule) })
  }
  if (frequency === 'yearly' && months.length === 0 && weekdays.some(({ nth }) => nth !== null)) {
    add('of_year')
  }

  if (positions.length > 0)
    add('only_positions', { positions: list('and', positions.map(position)) })
  if (months.length > 0 && !onDate) add('in_months', { months: list('and', months.map(monthName)) })
  if (rule.skip === 'omit') add('only_existing')
  return words
}

const list = (join: WordList['join'], items: Words[]): WordList => ({ join, items })

const name = (weekday: Weekday, length: 'long' | 'short') =>
  say(`weekdays.${length}.${weekday.toLowerCase()}`)

/** One weekday by its full name, several by their short ones. */
const names = (weekdays: readonly WeekdayInPeriod[], join: WordList['join']) =>
  list(
    join,
    weekdays.map(({ weekday }) => name(weekday, weekdays.length > 1 ? 'short' : 'long'))
  )

const weekdayOptions = ({ weekdays }: Rule) =>
  weekdays.every(({ nth }) => nth === null)
    ? list(
        'or',
        weekdays.map(({ weekday }) => name(weekday, 'long'))
      )
    : list('or', weekdays.map(nthOption))

const nthOption = ({ weekday, nth }: WeekdayInPeriod) =>
  nth === null
    ? name(weekday, 'long')
    : say(nth > 0 ? 'nth_option' : 'nth_last_option', {
        nth: Math.abs(nth),
        weekday: name(weekday, 'long'),
      })

const weekdayParts = (rule: Rule) =>
  list('and', isWorkdays(rule) ? [say('each_workday')] : rule.weekdays.map(weekdayPart))

function weekdayPart({ weekday, nth }: WeekdayInPeriod) {
  const data = { weekday: name(weekday, 'long') }
  if (nth === null) return say('each_weekday', data)
  return say(nth > 0 ? 'nth_weekday' : 'nth_last_weekday', { nth: Math.abs(nth), ...data })
}

const monthDayWords = (day: number) =>
  say(day > 0 ? 'month_day' : 'month_day_from_end', { day: Math.abs(day) })

const position = (nth: number) =>
  say(nth > 0 ? 'position' : 'position_from_end', { nth: Math.abs(nth) })

const monthName = (month: number) => say(`months.${month}`)

const dateWords = (day: string) =>
  say('date', {
    day: Number(day.slice(8)),
    month: monthName(Number(day.slice(5, 7))),
    year: day.slice(0, 4),
  })

function speak({ key, data }: Words, t: Translate): string {
  const spoken = Object.entries(data).map(([place, value]) => {
    if (typeof value !== 'object') return [place, value]
    return [place, 'items' in value ? speakList(value, t) : speak(value, t)]
  })
  return t(key, Object.fromEntries(spoken))
}

function speakList({ join, items }: WordList, t: Translate) {
  return items
    .map((item) => speak(item, t))
    .reduce((before, next, index) => {
      const key = index === items.length - 1 ? `list_${join}` : 'list_comma'
      return t(`recurrence.words.${key}`, { before, next })
    })
}
