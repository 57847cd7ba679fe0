import type { Token } from 'markdown-it'
import { parseMarkdown } from '#services/markdown/render'

/** A link of a text: where it leads, and the sentence in which it stands. */
export type TextLink = { href: string; sentence: string }

const LONGEST_SENTENCE = 300
const END_OF_SENTENCE = /(?<=[.!?…])\s+|\n+/

/** The links of a Markdown text, in their order. Code has none. */
export function linksIn(text: string): TextLink[] {
  if (!text.includes('](')) return []
  return parseMarkdown(text).flatMap(({ children }) => (children ? linksOf(children) : []))
}

function linksOf(pieces: Token[]): TextLink[] {
  const found: Array<{ href: string; at: number }> = []
  let words = ''
  for (const piece of pieces) {
    if (piece.type === 'link_open') {
      found.push({ href: String(piece.attrGet('href')), at: words.length })
    } else if (piece.type === 'softbreak' || piece.type === 'hardbreak') words += '\n'
    else words += piece.content
  }
  return found.map(({ href, at }) => ({ href, sentence: sentenceAt(words, at) }))
}

function sentenceAt(words: string, at: number): string {
  let start = 0
  for (const sentence of words.split(END_OF_SENTENCE)) {
    const from = words.indexOf(sentence, start)
    start = from + sentence.length
    if (start >= at && sentence.trim()) return sentence.trim().slice(0, LONGEST_SENTENCE)
  }
  return ''
}
