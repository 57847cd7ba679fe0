import {
  ANYWHERE,
  EDGES,
  NOWHERE,
  type Candidate,
  type DateMatch,
  type Place,
  type TimeMatch,
} from './candidate.ts'
import { matchDate } from './dates.ts'
import { type Scan, type Word, follow, following } from './scan.ts'
import { matchHour, matchMinutesAhead, matchTime } from './times.ts'
import { BLOCKERS, VERBS_OF_TIME } from './vocabulary.ts'

/** How clearly the words before a date or time make it the one on which the task is due. */
const RANK = { due: 5, prefixed: 4, plain: 3, ofDay: 1 }

const DATE_PREFIXES = new Set('on by before for at over'.split(' '))
const TIME_PREFIXES = new Set('at @ by before around for'.split(' '))
const OVER_WEEKEND = new Set(['at', 'over'])

/**
 * A due date or time with the words that lead to it: "due friday", "by the end of the month",
 * "at 3pm", "tomorrow". `blocked` says that the word before makes it part of the text.
 */
export function matchDue(scan: Scan, index: number, blocked: boolean): Candidate | null {
  return minutesAhead(scan, index) ?? prefixed(scan, index) ?? plain(scan, index, blocked)
}

/** Whether the word before a date makes it something that is spoken about: "the 3pm meeting". */
export const isBlocked = ({ words }: Scan, index: number) =>
  index > 0 && words[index - 1].punctuation === '' && BLOCKERS.has(words[index - 1].lower)

/** "@3pm" and "@12:30" are times and not tags. */
export function matchAtTime(scan: Scan, index: number): Candidate | null {
  const word = scan.words[index]
  const bare: Word = { ...word, text: word.text.slice(1), lower: word.lower.slice(1) }
  if (!/^\d/.test(bare.lower)) return null
  const match = matchTime({ ...scan, words: [bare] }, 0)
  return match && timeOf(scan, index, { ...match, to: index + 1 }, ANYWHERE, RANK.prefixed)
}

function prefixed(scan: Scan, index: number): Candidate | null {
  const { words } = scan
  const isDue = words[index].lower === 'due' && /^:?$/.test(words[index].punctuation)
  let at = index
  if (isDue) {
    if (!words[index + 1]) return null
    at = index + 1
  }
  const prefix = isPrefix(words[at]) ? words[at].lower : null
  if (prefix !== null) at++
  if (at === index || !words[at]) return null

  const hasArticle = words[at].lower === 'the' && following(scan, at) !== undefined
  if (hasArticle) at++
  const rank = isDue || prefix === 'by' || prefix === 'before' ? RANK.due : RANK.prefixed

  const date = prefix === null || DATE_PREFIXES.has(prefix) ? matchDate(scan, at) : null
  if (date) {
    const place = placeAfter(prefix, date, hasArticle, words[at].lower === 'weekend')
    return place && dateOf(scan, index, date, isDue ? ANYWHERE : place, rank)
  }
  if (hasArticle || (prefix !== null && !TIME_PREFIXES.has(prefix))) return null

  const time = matchTime(scan, at)
  if (time) return timeOf(scan, index, time, ANYWHERE, rank)
  const hour = prefix === 'at' || prefix === '@' ? matchHour(scan, at) : null
  return hour && timeOf(scan, index, hour, hour.place, rank)
}

const isPrefix = ({ lower, punctuation }: Word) =>
  punctuation === '' && (DATE_PREFIXES.has(lower) || TIME_PREFIXES.has(lower))

/** Where a date counts after "on", "by" and so on; null where the two don't go together. */
function placeAfter(
  prefix: string | null,
  date: DateMatch,
  hasArticle: boolean,
  isWeekend: boolean
): Place | null {
  if (hasArticle && !date.article) return null
  if (prefix !== null && OVER_WEEKEND.has(prefix) && !isWeekend && !date.article) return null
  if (date.article === 'needed') return date.place
  // "sun cream", "the fund for sun"
  if (date.weekday === 'word') return prefix === 'for' ? null : { ...EDGES, start: undefined }
  if (prefix === 'for') return date.place
  return ANYWHERE
}

function plain(scan: Scan, index: number, blocked: boolean): Candidate | null {
  const hasArticle = follow(scan, index, 'the', 'day', 'after', 'tomorrow')
  const date = matchDate(scan, hasArticle ? index + 1 : index)
  if (date && date.article !== 'needed') {
    const isObject = index === 1 && VERBS_OF_TIME.has(scan.words[0].lower) && !date.place.anywhere
    return dateOf(scan, index, date, blocked || isObject ? NOWHERE : date.place, RANK.plain)
  }
  const time = matchTime(scan, index)
  return (
    time && timeOf(scan, index, time, blocked && !time.roughly ? NOWHERE : time.place, RANK.plain)
  )
}

function minutesAhead(scan: Scan, index: number): Candidate | null {
  const ahead = matchMinutesAhead(scan, index)
  if (!ahead) return null
  const moment = scan.now.plus({ minutes: ahead.minutes })
  const match = { ...ahead, end: scan.words[ahead.to - 1].end }
  return {
    ...spanning(scan, index, match, ANYWHERE, RANK.plain),
    kind: 'time',
    value: { type: 'date', day: moment.toISODate()!, time: moment.toFormat('HH:mm') },
  }
}

function dateOf(
  scan: Scan,
  index: number,
  match: DateMatch,
  place: Place,
  rank: number
): Candidate {
  const { day, weekday, time, roughly } = match
  return {
    ...spanning(scan, index, match, place, rank),
    kind: 'date',
    value: {
      type: 'date',
      day,
      ...(weekday ? { weekday: true } : {}),
      ...(time ? { time } : {}),
      ...(roughly ? { roughly } : {}),
    },
  }
}

function timeOf(
  scan: Scan,
  index: number,
  match: TimeMatch,
  place: Place,
  rank: number
): Candidate {
  const { time, roughly, halfOfDayOpen } = match
  return {
    ...spanning(scan, index, match, place, roughly ? RANK.ofDay : rank),
    kind: 'time',
    value: {
      type: 'time',
      time,
      ...(roughly ? { roughly } : {}),
      halfOfDayOpen,
    },
  }
}

export const spanning = (
  scan: Scan,
  from: number,
  { to, end }: { to: number; end: number },
  place: Place,
  rank: number
) => ({ from, to, start: scan.words[from].start, end, place, rank })
