import type { Token } from 'markdown-it'
import { parseMarkdown } from '#services/markdown/render'
import { PEN, type Sheet, STYLES, type Style } from '#services/packets/pdf/sheet'
import { drawTable } from '#services/packets/pdf/table'

const INDENT = 14

type Run = { text: string; isStrong: boolean; href: string | null }

/** A person's own Markdown: paragraphs, headings, lists, tables, quotes and code. */
export function drawMarkdown(sheet: Sheet, parent: PDFKit.PDFStructureElement, text: string) {
  const tokens = parseMarkdown(text)
  let depth = 0
  const lists: Array<{ next: number | null }> = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    switch (token.type) {
      case 'bullet_list_open':
        lists.push({ next: null })
        break
      case 'ordered_list_open':
        lists.push({ next: Number(token.attrGet('start') ?? 1) })
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop()
        break
      case 'blockquote_open':
        depth++
        break
      case 'blockquote_close':
        depth--
        break
      case 'table_open': {
        const end = tokens.findIndex(({ type }, one) => one > at && type === 'table_close')
        sheet.space(6)
        drawTable(sheet, parent, tableIn(tokens.slice(at, end)), { isEven: true })
        at = end
        break
      }
      case 'hr':
        sheet.space(8)
        sheet.rule()
        break
      case 'fence':
      case 'code_block':
        drawRuns(
          sheet,
          parent,
          'P',
          [plain(token.content.trimEnd())],
          STYLES.soft,
          indentOf(depth, 1)
        )
        break
      case 'inline': {
        const isHeading = tokens[at - 1]?.type === 'heading_open'
        const isItem = tokens[at - 2]?.type === 'list_item_open'
        const indent = indentOf(depth, lists.length)
        const runs = runsOf(token.children ?? [])
        if (isHeading) drawRuns(sheet, parent, 'H2', runs, STYLES.group, indent)
        else {
          drawRuns(
            sheet,
            parent,
            'P',
            runs,
            STYLES.text,
            indent,
            isItem ? markOf(lists.at(-1)!) : ''
          )
        }
        break
      }
    }
  }
}

const plain = (text: string): Run => ({ text, isStrong: false, href: null })
const indentOf = (...levels: number[]) =>
  INDENT *
  Math.min(
    8,
    levels.reduce((sum, one) => sum + one, 0)
  )

function markOf(list: { next: number | null }) {
  if (list.next === null) return '•'
  return `${list.next++}.`
}

/** The words of a line with what is strong in it, and where its links lead. */
function runsOf(pieces: Token[]): Run[] {
  const runs: Run[] = []
  let strong = 0
  let href: string | null = null
  for (const piece of pieces) {
    if (piece.type === 'strong_open') strong++
    else if (piece.type === 'strong_close') strong--
    else if (piece.type === 'link_open') href = outside(String(piece.attrGet('href') ?? ''))
    else if (piece.type === 'link_close') href = null
    else if (piece.type.endsWith('break')) runs.push(plain('\n'))
    else if (piece.type === 'tick') runs.push(plain(piece.meta?.sign === '☑' ? '[x] ' : '[ ] '))
    else if (piece.content) runs.push({ text: piece.content, isStrong: strong > 0, href })
  }
  return runs
}

/** A document is read elsewhere: only whole addresses lead anywhere. */
const outside = (href: string) => (/^(?:https?:|mailto:)/i.test(href) ? href : null)

function drawRuns(
  sheet: Sheet,
  parent: PDFKit.PDFStructureElement,
  type: string,
  runs: Run[],
  style: Style,
  indent: number,
  mark = ''
) {
  const { doc } = sheet
  const x = sheet.left + indent
  const width = sheet.width - indent
  sheet.space(mark ? 3 : 7)
  sheet.room(sheet.heightOf(runs.map(({ text }) => text).join(''), style, width))
  sheet.part(parent, type, (part) => {
    part.add(() => {
      const top = doc.y
      if (mark) {
        sheet.use(style)
        doc.text(mark, x - INDENT, top, { width: INDENT + 8, lineBreak: false })
        doc.y = top
      }
      const shown = runs.filter(({ text }) => text !== '')
      for (const [at, { text, isStrong, href }] of shown.entries()) {
        sheet.use({
          ...style,
          font: isStrong ? 'strong' : style.font,
          color: href ? PEN : style.color,
        })
        const words = text
          .split('\n')
          .map((line) => sheet.clean(line))
          .join('\n')
        const options = { lineGap: style.gap ?? 0, continued: at < shown.length - 1, link: href }
        if (at === 0) doc.text(words, x, top, { ...options, width })
        else doc.text(words, options)
      }
    })
  })
}

function tableIn(tokens: Token[]) {
  const rows: string[][] = []
  for (const { type, children } of tokens) {
    if (type === 'tr_open') rows.push([])
    if (type === 'inline') {
      rows.at(-1)!.push(
        runsOf(children ?? [])
          .map(({ text }) => text)
          .join('')
      )
    }
  }
  const [head = [], ...rest] = rows
  return { head, rows: rest }
}
