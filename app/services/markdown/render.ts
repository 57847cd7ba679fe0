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

/**
 * Markdown as HTML that is safe to show: no HTML of its own, no scripts, no images from elsewhere.
 *
 * @param words what the boxes of a list are called
 */
export const renderMarkdown = (text: string, words: Words): string =>
  text.trim() === '' ? '' : markdown.render(text, words)
