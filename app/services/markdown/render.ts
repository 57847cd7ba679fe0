import MarkdownIt, { type Token } from 'markdown-it'

/** Where a link may lead: other schemes could run something. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/i
/** The only images that are shown: files that belong to a record, which their route authorises. */
const ATTACHMENT = /^\/attachments\/[1-9]\d{0,8}$/
const TICK = /^\[([ xX])\]\s+/

type Words = { done: string; open: string }

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false })
markdown.validateLink = (url) => SAFE_LINK.test(url.trim())
// a bare name such as notes.md or next.js is not an address
markdown.linkify.set({ fuzzyLink: false })

/**
 * Brackets, quotes and lists inside one another beyond this stay text: each level reads what follows
 * it once more, and what is deeper than the parser's own limit would not be shown at all.
 */
const DEEPEST = 30

// to give up is to skip the rest: going on after one sign would begin the search anew at each
markdown.inline.ruler.before('link', 'too_deep', (state, silent) => {
  if (!silent || state.level < DEEPEST || state.src[state.pos] !== '[') return false
  state.pos = state.posMax
  return true
})

markdown.block.ruler.before('table', 'too_deep', (state, start, end) => {
  if (state.level < DEEPEST) return false
  let line = start
  while (line < end && (state.isEmpty(line) || state.sCount[line] >= state.blkIndent)) line++
  state.push('paragraph_open', 'p', 1)
  const text = state.push('inline', '', 0)
  text.content = state.getLines(start, line, state.blkIndent, false).trim()
  text.children = []
  state.push('paragraph_close', 'p', -1)
  state.line = line
  return true
})

const { rules } = markdown.renderer

/** Headings of a note stand below those of the page that shows it. */
for (const rule of ['heading_open', 'heading_close']) {
  rules[rule] = (tokens, index, options, _, self) => {
    tokens[index].tag = `h${Math.min(6, Number(tokens[index].tag.slice(1)) + 2)}`
    return self.renderToken(tokens, index, options)
  }
}

/** Alignment is written as a style, which the content security policy forbids. */
for (const rule of ['th_open', 'td_open']) {
  rules[rule] = (tokens, index, options, _, self) => {
    tokens[index].attrs = null
    return self.renderToken(tokens, index, options)
  }
}

rules.link_open = (tokens, index, options, _, self) => {
  tokens[index].attrSet('rel', 'noopener noreferrer')
  return self.renderToken(tokens, index, options)
}

rules.image = (tokens, index) => {
  const { escapeHtml } = markdown.utils
  const source = String(tokens[index].attrGet('src') ?? '')
  const text = escapeHtml(tokens[index].content)
  if (ATTACHMENT.test(source)) return `<img src="${source}" alt="${text}" loading="lazy">`
  return `<a href="${escapeHtml(source)}" rel="noopener noreferrer">${text || escapeHtml(source)}</a>`
}

/** `- [ ]` and `- [x]` are boxes; they are ticked in the text. */
markdown.core.ruler.push('ticks', ({ tokens, Token: Piece, env }) => {
  for (const [index, token] of tokens.entries()) {
    const [first] = token.children ?? []
    if (token.type !== 'inline' || !isItem(tokens, index) || first?.type !== 'text') continue
    const [all, sign] = TICK.exec(first.content) ?? []
    if (!all) continue
    first.content = first.content.slice(all.length)
    const words = env as Words
    const box = new Piece('tick', '', 0)
    box.meta = sign === ' ' ? { sign: '☐', word: words.open } : { sign: '☑', word: words.done }
    token.children!.unshift(box)
  }
})

const isItem = (tokens: Token[], index: number) => tokens[index - 2]?.type === 'list_item_open'

rules.tick = (tokens, index) => {
  const { sign, word } = tokens[index].meta as { sign: string; word: string }
  return `<span role="img" aria-label="${markdown.utils.escapeHtml(word)}">${sign}</span> `
}

/** The pieces of a Markdown text, for who reads them rather than shows them. */
export const parseMarkdown = (text: string): Token[] =>
  markdown.parse(text, { done: '', open: '' } satisfies Words)

/**
 * Markdown as HTML that is safe to show: no HTML of its own, no scripts, no images from elsewhere.
 *
 * @param words what the boxes of a list are called
 */
export const renderMarkdown = (text: string, words: Words): string =>
  text.trim() === '' ? '' : markdown.render(text, words)
