import { REMARK_KINDS } from '#models/remark'
import type { Theme } from '#queries/feedback_themes'
import { asUtc, type Day } from '#services/calendar/day'

export const MONTHS = 12

/** No database knows a day before the year 1. */
const FIRST = '0002-01-01'

/** The twelve months that end with that of a day, each with its first and last day. */
export function monthsUntil(day: Day): Array<{ month: string; from: Day; to: Day }> {
  const last = asUtc(day < FIRST ? FIRST : day).startOf('month')
  return Array.from({ length: MONTHS }, (_, at) => {
    const first = last.minus({ months: MONTHS - 1 - at })
    return {
      month: first.toFormat('yyyy-MM'),
      from: first.toISODate()!,
      to: first.endOf('month').toISODate()!,
    }
  })
}

/** How often something was said, in all and in each month. */
export type Tally = { key: string; name: string; total: number; counts: number[] }

export type Tallies = { all: Tally; kinds: Tally[]; skills: Tally[]; tags: Tally[] }

/** Counts what was said by kind, by skill and by tag; skills and tags by how often. */
export function tally(themes: Theme[], months: Array<{ month: string }>): Tallies {
  const places = new Map(months.map(({ month }, at) => [month, at]))
  const begin = (key: string, name = ''): Tally => ({
    ...{ key, name, total: 0 },
    counts: months.map(() => 0),
  })
  const all = begin('')
  const kinds = new Map([...REMARK_KINDS, 'none'].map((kind) => [kind, begin(kind)]))
  const skills = new Map<number, Tally>()
  const tags = new Map<string, Tally>()
  const count = (one: Tally, day: Day) => {
    one.total += 1
    one.counts[places.get(day.slice(0, 7))!] += 1
  }
  for (const { day, kind, skillId, skill, tag } of themes) {
    if (tag !== null) {
      const known = tags.get(tag) ?? begin(tag, tag)
      tags.set(tag, known)
      count(known, day)
    } else if (skillId === null) {
      count(all, day)
      count(kinds.get(kind || 'none')!, day)
    } else {
      const known = skills.get(skillId) ?? begin(String(skillId), skill!)
      skills.set(skillId, known)
      count(known, day)
    }
  }
  return {
    all,
    kinds: [...kinds.values()].filter(({ key, total }) => key !== 'none' || total > 0),
    skills: [...skills.values()].sort(byTotal),
    tags: [...tags.values()].sort(byTotal),
  }
}

const byTotal = (one: Tally, other: Tally) =>
  other.total - one.total || one.name.localeCompare(other.name)
