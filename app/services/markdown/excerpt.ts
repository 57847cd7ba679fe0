import type { Token } from 'markdown-it'
import { parseMarkdown } from '#services/markdown/render'

/** Characters of a text that are looked at for each one that is shown. */
const READ_AHEAD = 4

/** Where an item of a list begins, or the whole list ends. */
const LIST = /^(?:list_item_open|(?:bullet|ordered)_list_close)$/

/** The words of a Markdown text without its signs, on one line. */
export const plainText = (text: string): string => wordsOf(parseMarkdown(text))

function wordsOf(pieces: Token[]): string {
  let inItem = false
  let words = ''
  for (const { type, content, children } of pieces) {
    if (LIST.test(type)) inItem = words !== ''
    else if (type === 'fence' || type === 'code_block') words += ` ${content}`
    else if (children) {
      words += inItem && !words.endsWith(': ') ? ' · ' : ' '
      inItem = false
      words += children.map((one) => (one.type.endsWith('break') ? ' ' : one.content)).join('')
    }
  }
  return words.replace(/\s+/g, ' ').trim()
}

/** Without the headings of sections, which say the same in every text that follows a template. */
const withoutSections = (pieces: Token[]) =>
  pieces.filter((_, at) => {
    const before = pieces[at - 1]
    return before?.type !== 'heading_open' || before.markup === '#'
  })

/** The beginning of a text in plain words without the headings of its sections, cut between two words. */
export function excerpt(text: string, most: number): string {
  const words = wordsOf(withoutSections(parseMarkdown(text.slice(0, most * READ_AHEAD))))
  const all = text.length <= most * READ_AHEAD && words.length <= most
  if (all) return words
  const cut = words.slice(0, most)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > most / 2 ? end : most).trimEnd()}…`
}
