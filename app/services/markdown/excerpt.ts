import { parseMarkdown } from '#services/markdown/render'

/** Characters of a text that are looked at for each one that is shown. */
const READ_AHEAD = 4

/** The words of a Markdown text without its signs, on one line. */
export function plainText(text: string): string {
  const words = parseMarkdown(text).flatMap(({ type, content, children }) => {
    if (type === 'fence' || type === 'code_block') return [content]
    return (children ?? [])
      .map((piece) => (piece.type.endsWith('break') ? ' ' : piece.content))
      .concat(' ')
  })
  return words.join('').replace(/\s+/g, ' ').trim()
}

/** The beginning of a text in plain words, cut between two of them. */
export function excerpt(text: string, most: number): string {
  const words = plainText(text.slice(0, most * READ_AHEAD))
  const all = text.length <= most * READ_AHEAD && words.length <= most
  if (all) return words
  const cut = words.slice(0, most)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > most / 2 ? end : most).trimEnd()}…`
}
