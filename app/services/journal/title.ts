import type { EntryKind } from '#models/entry'
import type { Day } from '#services/calendar/day'
import { plainText } from '#services/markdown/excerpt'
import type { Person } from '#services/person'
import { formatDay } from '#services/words/dates'

const LONGEST = 120

/**
 * What an entry is called when nobody gave it a name: a day's log by its day, others by their first
 * line. The headings of a template say the same in every entry and are passed over.
 */
export function titleOf(
  { kind, day, body }: { kind: EntryKind; day: Day; body: string },
  { t, user }: Person
): string {
  const date = formatDay(day, user.locale, { day: 'numeric', month: 'long', year: 'numeric' })
  const weekday = formatDay(day, user.locale, { weekday: 'long' })
  if (kind === 'daily') return `${weekday}, ${date}`
  const line = firstLine(body)
  return line || t('journal.untitled', { kind: t(`journal.options.kind.${kind}`), day: date })
}

function firstLine(body: string): string {
  for (const line of body.slice(0, 5000).split('\n')) {
    if (/^\s*#{2,6}\s/.test(line)) continue
    const words = plainText(line)
    if (words) return clipped(words)
  }
  return ''
}

function clipped(words: string): string {
  if (words.length <= LONGEST) return words
  const cut = words.slice(0, LONGEST)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > 60 ? end : LONGEST).trimEnd()}…`
}
