import { isWorkdays, type Rule, type Weekday, type WeekdayInPeriod } from './rule.ts'

/** A message of the language files and what its places hold: text, a number, words or a list. */
export type Words = { key: string; data: Record<string, string | number | Words | WordList> }
export type WordList = { join: 'and' | 'or'; items: Words[] }

export type Translate = (key: string, data?: Record<string, unknown>) => string

/** The rule as nested messages, outermost first, for `recurrenceInWords` or for words of one's own. */
export function describeRule(rule: Rule, { afterCompletion = false } = {}): Words {
  const additions = [
    ...dayAdditions(rule),
    ...weekdayAdditions(rule),
    ...limitAdditions(rule),
    ...(afterCompletion ? [say('after_completion')] : []),
    ...endAdditions(rule),
  ]
  return additions.reduce(
    (words, { key, data }) => ({ key, data: { rule: words, ...data } }),
    frequencyWords(rule)
  )
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

function frequencyWords(rule: Rule): Words {
  const { frequency, interval, weekdays } = rule
  if (frequency !== 'weekly' || weekdays.length === 0) return say(frequency, { interval })
  if (interval === 1 && isWorkdays(rule)) return say('workdays')
  return say('weekly_on', { interval, weekdays: names(weekdays) })
}

/** In a month or year the rule chooses days; a daily rule only asks whether it is one of them. */
const choosesDays = ({ frequency }: Rule) => frequency === 'monthly' || frequency === 'yearly'

const isOneDate = ({ frequency, months, monthDays }: Rule) =>
  frequency === 'yearly' && months.length === 1 && monthDays.length === 1 && monthDays[0] > 0

function dayAdditions(rule: Rule): Words[] {
  const { months, monthDays } = rule
  if (monthDays.length === 0) return []
  if (isOneDate(rule)) return [say('on_date', { day: monthDays[0], month: monthName(months[0]) })]
  const days = monthDays.map(monthDayWords)
  return choosesDays(rule)
    ? [say('on_days', { days: list('and', days) })]
    : [say('if_day', { days: list('or', days) })]
}

function weekdayAdditions(rule: Rule): Words[] {
  const { frequency, weekdays, monthDays, months } = rule
  if (frequency === 'weekly' || weekdays.length === 0) return []
  const ofYear = months.length === 0 && frequency === 'yearly' && weekdays.some(({ nth }) => nth)
  const words =
    choosesDays(rule) && monthDays.length === 0
      ? say('on_days', { days: list('and', weekdayParts(rule)) })
      : say('if_weekday', { weekdays: list('or', weekdays.map(weekdayOption)) })
  return ofYear ? [words, say('of_year')] : [words]
}

function limitAdditions(rule: Rule): Words[] {
  const { positions, months, skip } = rule
  const words: Words[] = []
  if (positions.length > 0) {
    words.push(say('only_positions', { positions: list('and', positions.map(positionWords)) }))
  }
  if (months.length > 0 && !isOneDate(rule)) {
    words.push(say('in_months', { months: list('and', months.map(monthName)) }))
  }
  if (skip === 'omit') words.push(say('only_existing'))
  return words
}

function endAdditions({ until, count }: Rule): Words[] {
  if (until !== null) return [say('until', { date: dateWords(until) })]
  return count === null ? [] : [say('times', { count })]
}

const list = (join: WordList['join'], items: Words[]): WordList => ({ join, items })

const name = (weekday: Weekday, length: 'long' | 'short' = 'long') =>
  say(`weekdays.${length}.${weekday.toLowerCase()}`)

/** One weekday by its full name, several by their short ones. */
const names = (weekdays: readonly WeekdayInPeriod[]) =>
  list(
    'and',
    weekdays.map(({ weekday }) => name(weekday, weekdays.length > 1 ? 'short' : 'long'))
  )

function weekdayOption({ weekday, nth }: WeekdayInPeriod) {
  if (nth === null) return name(weekday)
  return say(nth > 0 ? 'nth_option' : 'nth_last_option', {
    nth: Math.abs(nth),
    weekday: name(weekday),
  })
}

const weekdayParts = (rule: Rule) =>
  isWorkdays(rule) ? [say('each_workday')] : rule.weekdays.map(weekdayPart)

function weekdayPart({ weekday, nth }: WeekdayInPeriod) {
  const data = { weekday: name(weekday) }
  if (nth === null) return say('each_weekday', data)
  return say(nth > 0 ? 'nth_weekday' : 'nth_last_weekday', { nth: Math.abs(nth), ...data })
}

const monthDayWords = (day: number) =>
  say(day > 0 ? 'month_day' : 'month_day_from_end', { day: Math.abs(day) })

const positionWords = (nth: number) =>
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
