import type { Readable } from 'node:stream'
import { hrefOf } from '#services/evidence/kinds'
import type { Group, Line, PacketDocument, Source } from '#services/packets/document'
import { withoutOwnLinks } from '#services/packets/escape'
import { drawMarkdown } from '#services/packets/pdf/introduction'
import { PEN, Sheet, STYLES } from '#services/packets/pdf/sheet'
import { drawTable } from '#services/packets/pdf/table'

/** The column for days at the right. */
const WHEN = 76
const LINES_AT_ONCE = 50

/**
 * A packet as a PDF of pages in A4, tagged, with its font: the same bytes for the same packet.
 *
 * @param base where the application is, when each line is to lead to its source
 */
export function packetPdf(document: PacketDocument, base: string | null = null): Readable {
  const sheet = new Sheet(document)
  const stream = sheet.doc as unknown as Readable
  draw(sheet, document, base).catch((error) => stream.destroy(error))
  return stream
}

async function draw(sheet: Sheet, document: PacketDocument, base: string | null) {
  const { title, facts, introduction, sections, empty, page } = document
  const { root } = sheet
  sheet.words(root, 'H1', title, STYLES.title)
  sheet.space(6)
  for (const { name, value } of facts) sheet.words(root, 'P', `${name}: ${value}`, STYLES.soft)
  if (introduction) {
    sheet.space(8)
    drawMarkdown(sheet, root, base ? introduction : withoutOwnLinks(introduction))
  }
  for (const section of sections) {
    sheet.space(22)
    // a heading stays with what follows it
    sheet.room(90)
    sheet.words(root, 'H2', section.title, STYLES.section)
    sheet.space(4)
    sheet.rule()
    for (const group of section.groups) await drawGroup(sheet, group, base)
  }
  if (sections.length === 0) {
    sheet.space(20)
    sheet.words(root, 'P', empty, STYLES.text)
  }
  sheet.finish(page)
}

const hrefTo = (source: Source | null, base: string | null) =>
  base && source ? new URL(hrefOf(source), base).href : null

async function drawGroup(sheet: Sheet, group: Group, base: string | null) {
  const { root } = sheet
  if (group.title) {
    sheet.space(12)
    sheet.room(sheet.heightOf(group.title, STYLES.group) + 40)
    const href = hrefTo(group.source, base)
    const style = href ? { ...STYLES.group, color: PEN } : STYLES.group
    sheet.words(root, 'H3', group.title, style, { href })
  }
  if (group.state) {
    sheet.space(2)
    sheet.words(root, 'P', group.state, STYLES.soft)
  }
  if (group.table) {
    sheet.space(4)
    drawTable(sheet, root, group.table)
  }
  if (group.lines.length === 0) return
  sheet.space(2)
  const list = sheet.doc.struct('L')
  root.add(list)
  for (const [at, line] of group.lines.entries()) {
    drawLine(sheet, list, line, hrefTo(line.source, base))
    if (at % LINES_AT_ONCE === 0) await sheet.breathe()
  }
  list.end()
}

function drawLine(
  sheet: Sheet,
  list: PDFKit.PDFStructureElement,
  { text, note, when }: Line,
  href: string | null
) {
  const width = sheet.width - WHEN
  const style = href ? { ...STYLES.text, color: PEN } : STYLES.text
  const height =
    sheet.heightOf(text, style, width) + (note ? sheet.heightOf(note, STYLES.soft, width) : 0)
  sheet.space(4)
  sheet.room(height)
  const { doc } = sheet
  const top = doc.y
  sheet.part(list, 'LI', (item) => {
    const body = doc.struct('LBody')
    item.add(body)
    sheet.words(body, 'Span', when, STYLES.small, {
      x: sheet.left + width + 8,
      width: WHEN - 8,
      align: 'right',
    })
    doc.y = top
    sheet.words(body, 'P', text, style, { href, width })
    if (note) sheet.words(body, 'P', note, STYLES.soft, { width })
    body.end()
  })
}
