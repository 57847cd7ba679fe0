import { plainText } from '#services/markdown/excerpt'
import type { Day } from '#services/calendar/day'
import { formatDay } from '#services/words/dates'
import type { Translate } from '#services/translator'

/** In which words a packet is written: those of the person whose it is. */
export type Words = { t: Translate; locale: string }

/** A day as a document says it: the same whenever it is read. */
export const dateIn = (day: Day, { locale }: Words) =>
  formatDay(day, locale, { day: 'numeric', month: 'short', year: 'numeric' })

/** What would break a line or turn it round; a title in a document is one line. */
const NOT_IN_A_LINE = /[\s\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu

export const oneLine = (text: string) => text.replace(NOT_IN_A_LINE, ' ').trim()

/** The words of a Markdown text, on one line and without its links. */
export const wordsOf = (markdown: string) => oneLine(plainText(markdown))
