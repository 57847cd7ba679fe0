import { type Day, addDays } from '#services/calendar/day'
import {
  WEEKDAYS as CODES,
  firstOccurrence,
  formatRule,
  makeRule,
  type Rule,
} from '#services/recurrence/index'
import type { Candidate, Tail, Value } from './candidate.ts'
import { areBeside } from './candidates.ts'
import { addSpan } from './dates.ts'
import type { Scan } from './scan.ts'
import { inPartOfDay } from './times.ts'
import type { QuickAddResult } from './types.ts'

type Of<T extends Value['type']> = Candidate & { value: Extract<Value, { type: T }> }
type Fields = Omit<QuickAddResult, 'title' | 'tokens'>

/** The fields that the candidates make, and those of them that were needed for it, in order. */
export function choose(
  scan: Scan,
  candidates: Candidate[]
): { fields: Fields; chosen: Candidate[] } {
  const all = <T extends Value['type']>(type: T) =>
    candidates.filter((candidate): candidate is Of<T> => candidate.value.type === type)
  const first = <T extends Value['type']>(type: T) => all(type).slice(0, 1)

  const [project] = first('project')
  const [priority] = first('priority')
  const [estimate] = first('estimate')
  const [planned] = first('planned')
  const [start] = first('start')
  const tags = all('tag')
  const rule = best(all('rule'))
  const date = best(all('date').filter((candidate) => !repeatsRule(candidate, rule)))
  const { time, partOfDay } = chooseTimes(scan, candidates, date, rule)
  const startOn = start?.value.day ?? null
  const due = dueOf(scan, date, time, partOfDay, rule)
  const series = rule && seriesOf(scan, rule, tailsOf(scan, candidates, rule), due, startOn)

  const used = [project, priority, estimate, planned, start, rule, date, time, partOfDay]
  const chosen = new Set<Candidate | undefined>([...used, ...tags, ...(series?.tails ?? [])])
  return {
    fields: {
      dueOn: series?.first ?? due.day,
      dueTime: due.time,
      plannedOn: planned?.value.day ?? null,
      startOn,
      priority: priority?.value.priority ?? 'none',
      project: project ? (scan.projects.find(project.value.name) ?? project.value.name) : null,
      tags: uniqueNames(tags.map(({ value }) => value.name)),
      estimateMinutes: estimate?.value.minutes ?? null,
      recurrence: series ? formatRule(series.rule) : null,
      recursAfterCompletion: series?.afterCompletion ?? false,
    },
    chosen: candidates.filter((candidate) => chosen.has(candidate)),
  }
}

/**
 * The one that was meant most clearly. Of several that are clear anywhere the first counts, of
 * several that need their place the last: "Monday report friday".
 */
function best<T extends Candidate>(candidates: T[]): T | undefined {
  const weight = ({ rank, place }: T) => rank + (place.anywhere ? 0.5 : 0)
  return candidates.reduce<T | undefined>((found, candidate) => {
    if (!found) return candidate
    const more = weight(candidate) - weight(found)
    return more > 0 || (more === 0 && !candidate.place.anywhere) ? candidate : found
  }, undefined)
}

/** "Friday report every friday": the recurrence says the day, so the first word is text. */
const repeatsRule = ({ value, place }: Of<'date'>, rule: Of<'rule'> | undefined) =>
  value.weekday && !place.anywhere && (rule?.value.parts.weekdays?.length ?? 0) > 0

function chooseTimes(
  scan: Scan,
  candidates: Candidate[],
  date: Of<'date'> | undefined,
  rule: Of<'rule'> | undefined
) {
  if (date?.value.time && !date.value.roughly) return {}
  const beside: Of<'time'>[] = []
  const free: Of<'time'>[] = []
  candidates.forEach((candidate, index) => {
    if (!isTime(candidate)) return
    const neighbours = [candidates[index - 1], candidates[index + 1]].filter(
      (other) => other && (touch(scan, other, candidate) || touch(scan, candidate, other))
    )
    if (neighbours.some((other) => other === date || other === rule)) beside.push(candidate)
    // The time of another date is none of this one.
    else if (!neighbours.some(({ value }) => value.type === 'date')) free.push(candidate)
  })
  const exact = (times: Of<'time'>[]) => best(times.filter(({ value }) => !value.roughly))
  return {
    time: exact(beside) ?? exact(free),
    partOfDay: beside.find(({ value }) => value.roughly),
  }
}

const isTime = (candidate: Candidate): candidate is Of<'time'> => candidate.value.type === 'time'

const touch = (scan: Scan, before: Candidate, after: Candidate) =>
  before.to === after.from && areBeside(scan, before)

/** The day that is due without regard to a recurrence, and the time with regard to everything. */
function dueOf(
  scan: Scan,
  date: Of<'date'> | undefined,
  exact: Of<'time'> | undefined,
  partOfDay: Of<'time'> | undefined,
  rule: Of<'rule'> | undefined
): { day: Day | null; time: string | null } {
  const part = partOfDay?.value.time ?? (date?.value.roughly ? date.value.time : rule?.value.time)
  const own = date?.value.roughly ? undefined : date?.value.time
  // "tonight at 8" and "tomorrow morning at 6" say which half of the day is meant.
  const written = exact?.value.time ?? own ?? part ?? null
  const isOpen = exact?.value.halfOfDayOpen && part !== undefined
  const time = isOpen ? inPartOfDay(exact.value.time, part) : written
  const isPast = time !== null && time < scan.time

  if (!date) {
    if (!exact || rule) return { day: null, time }
    return { day: isPast ? addDays(scan.today, 1) : scan.today, time }
  }
  const { day, weekday } = date.value
  if (!isPast || day !== scan.today) return { day, time }
  if (weekday) return { day: addDays(day, 7), time }
  // "this morning" said at noon is today, but no longer at nine.
  return { day, time: exact || own ? time : null }
}

/** What was said of the recurrence right behind it. */
function tailsOf(scan: Scan, candidates: Candidate[], rule: Of<'rule'>): Of<'tail'>[] {
  const tails: Of<'tail'>[] = []
  for (let index = candidates.indexOf(rule); ; index++) {
    const [one, other] = [candidates[index], candidates[index + 1]]
    if (!other || !touch(scan, one, other) || other.value.type === 'rule') return tails
    if (other.value.type === 'tail') tails.push(other as Of<'tail'>)
  }
}

type Series = { rule: Rule; first: Day; afterCompletion: boolean; tails: Of<'tail'>[] }

function seriesOf(
  scan: Scan,
  { value }: Of<'rule'>,
  said: Of<'tail'>[],
  due: { day: Day | null; time: string | null },
  startOn: Day | null
): Series {
  const find = <T extends Tail['type']>(type: T) =>
    said.find(
      (tail): tail is Of<'tail'> & { value: { tail: Extract<Tail, { type: T }> } } =>
        tail.value.tail.type === type
    )
  const open = makeRule({ ...value.parts, weekStart: CODES[scan.weekStartsOn - 1] })
  const from = due.day === null ? find('from') : undefined
  const isPast = due.time !== null && due.time < scan.time
  const soonest = isPast ? addDays(scan.today, 1) : scan.today
  const earliest = [soonest, startOn ?? '', from?.value.tail.day ?? ''].sort().at(-1)!
  // The interval counts from the first occurrence and does not put it off.
  const first = due.day ?? firstOccurrence({ ...open, interval: 1 }, earliest) ?? earliest

  const completion = find('after_completion')
  const [end] = said.filter(({ value: { tail } }) => limitOf(tail, first) !== null)
  const limit = end ? limitOf(end.value.tail, first)! : {}
  return {
    rule: { ...open, ...limit },
    first,
    afterCompletion: value.afterCompletion || completion !== undefined,
    tails: [from, completion, end].filter((tail) => tail !== undefined),
  }
}

/** Where a series ends; null when this does not say it, or ends it before its first day. */
function limitOf(tail: Tail, first: Day): Pick<Rule, 'until'> | Pick<Rule, 'count'> | null {
  if (tail.type === 'count') return { count: tail.count }
  if (tail.type === 'until') return tail.day >= first ? { until: tail.day } : null
  return tail.type === 'for' ? { until: addDays(addSpan(first, tail), -1) } : null
}

/** Each once, in its first spelling. */
function uniqueNames(names: string[]) {
  const seen = new Set<string>()
  return names.filter((name) => {
    const folded = name.toLowerCase()
    return !seen.has(folded) && seen.add(folded)
  })
}
