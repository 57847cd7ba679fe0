import type { Table } from '#services/packets/document'
import { type Sheet, STYLES, type Style } from '#services/packets/pdf/sheet'

const GAP = 10
const PADDING = 4

/**
 * Rows of cells. Numbers stand at the right of columns that are alike; the first one takes the rest.
 *
 * @param isEven whether all columns are words of the same width
 */
export function drawTable(
  sheet: Sheet,
  parent: PDFKit.PDFStructureElement,
  { head, rows }: Table,
  { isEven = false }: { isEven?: boolean } = {}
) {
  const count = Math.max(1, head.length)
  const others = isEven ? (sheet.width - GAP * (count - 1)) / count : 84
  const first = sheet.width - (count - 1) * (others + GAP)
  const widths = head.map((_, at) => (at === 0 ? first : others))

  sheet.part(parent, 'Table', (table) => {
    for (const [at, cells] of [head, ...rows].entries()) {
      const style = at === 0 ? STYLES.soft : STYLES.text
      const height = Math.max(
        ...cells.map((cell, column) => sheet.heightOf(cell, style, widths[column]))
      )
      sheet.room(height + 2 * PADDING)
      drawRow(sheet, table, cells, { style, widths, isHead: at === 0, isEven, height })
    }
  })
}

type Row = { style: Style; widths: number[]; isHead: boolean; isEven: boolean; height: number }

function drawRow(
  sheet: Sheet,
  table: PDFKit.PDFStructureElement,
  cells: string[],
  { style, widths, isHead, isEven, height }: Row
) {
  const { doc } = sheet
  sheet.rule()
  const top = doc.y + PADDING
  const page = doc.bufferedPageRange().count
  let x = sheet.left
  sheet.part(table, 'TR', (row) => {
    for (const [at, cell] of cells.entries()) {
      doc.y = top
      const type = isHead || (at === 0 && !isEven) ? 'TH' : 'TD'
      const align = at === 0 || isEven ? 'left' : 'right'
      sheet.words(row, type, cell, style, { x, width: widths[at], align })
      x += widths[at] + GAP
      // a cell that is longer than a page has gone on to the next one
      if (doc.bufferedPageRange().count > page) return
    }
    doc.y = top + height + PADDING
  })
}
