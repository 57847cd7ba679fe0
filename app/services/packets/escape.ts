import { parseMarkdown } from '#services/markdown/render'

/** What means something within a line of Markdown, wherever it stands. */
const SIGNS = /[\\`*_[\]<>|~]/g
/** What means something only where a line begins. */
const AT_START = /^(?:[#+=-]|\d{1,9}[.)])/
const ENTITY = /&(?=#?\w+;)/g

/** Words that somebody typed as words of a Markdown line: they begin no list, link or tag. */
export function escapeMarkdown(text: string): string {
  const escaped = text.replace(SIGNS, '\\$&').replace(ENTITY, '\\&')
  return escaped.replace(AT_START, (sign) =>
    sign.length === 1 ? `\\${sign}` : `${sign.slice(0, -1)}\\${sign.slice(-1)}`
  )
}

/** Where another renderer would begin a block of HTML, which may swallow what follows. */
const TAG = /<(?=[!?/a-z])(?!(?:https?|mailto):)/gi

/**
 * A person's own Markdown as a part of a longer text: nothing that it leaves open reaches what follows,
 * whoever renders it.
 */
export function containMarkdown(text: string): string {
  const code = new Set<number>()
  const tokens = parseMarkdown(text)
  for (const { type, map } of tokens) {
    if ((type !== 'fence' && type !== 'code_block') || !map) continue
    for (let line = map[0]; line < map[1]; line++) code.add(line)
  }
  const lines = text
    .split('\n')
    .map((line, at) => (code.has(at) ? line : withoutTags(line)))
    .join('\n')
  const last = parseMarkdown(`${lines}\n\n# end`)
  if (last.at(-3)?.type === 'heading_open' && last.at(-3)?.level === 0) return lines
  const fence = last.findLast(({ type }) => type === 'fence')
  return fence ? `${lines}\n${fence.markup}` : lines
}

/** Between backticks a backslash would be shown. */
const withoutTags = (line: string) =>
  line
    .split(/(`+[^`]*`+)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(TAG, '\\<')))
    .join('')

/** Links of a text that lead into the application: who may not sign in would find a closed door. */
const OWN_LINK = /\]\(\s*<?\/(?!\/)/

/**
 * Markdown without the links that lead to the person's own records, whose words stay.
 *
 * @returns the same text where it has none
 */
export function withoutOwnLinks(text: string): string {
  if (!OWN_LINK.test(text)) return text
  return text.replace(/!?\[((?:[^\]\\]|\\.)*)\]\(\s*<?\/(?!\/)[^)\n]*\)/g, '$1')
}
