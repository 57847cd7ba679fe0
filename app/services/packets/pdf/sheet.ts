import { setImmediate } from 'node:timers/promises'
import PDFDocument from 'pdfkit'
import { drawable, fonts } from '#services/packets/pdf/fonts'
import type { PacketDocument } from '#services/packets/document'

export type Style = { font: 'text' | 'strong'; size: number; color: string; gap?: number }

const INK = '#26211c'
const SOFT = '#655d54'
const PEN = '#34479b'
const LINE = '#d9d3c9'

export const STYLES = {
  title: { font: 'strong', size: 22, color: INK },
  section: { font: 'strong', size: 14, color: INK },
  group: { font: 'strong', size: 11, color: INK },
  text: { font: 'text', size: 10, color: INK, gap: 2 },
  strong: { font: 'strong', size: 10, color: INK, gap: 2 },
  soft: { font: 'text', size: 9, color: SOFT, gap: 1.5 },
  small: { font: 'text', size: 8, color: SOFT },
} as const satisfies Record<string, Style>

/** Points around a page of A4. */
const MARGINS = { top: 60, bottom: 66, left: 62, right: 62 }

type Struct = PDFKit.PDFStructureElement

/** Where and how a text is drawn. */
type Place = { x?: number; width?: number; href?: string | null; align?: 'left' | 'right' }

/**
 * Pages that fill from top to bottom. What is drawn is tagged with what it is, so that the document can be
 * listened to; nothing in it comes from the clock or from chance.
 */
export class Sheet {
  readonly doc: PDFKit.PDFDocument
  readonly root: Struct
  #cleaned: [string, string] = ['', '']

  constructor({ title, author, locale, days }: PacketDocument) {
    this.doc = new PDFDocument({
      size: 'A4',
      margins: MARGINS,
      pdfVersion: '1.7',
      tagged: true,
      // known to PDFKit, not yet to its types
      subset: 'PDF/UA' as 'PDF/A-2a',
      displayTitle: true,
      lang: locale,
      bufferPages: true,
      // the usual font would be one that readers have to bring
      font: null as unknown as string,
      info: { Title: title, Author: author, CreationDate: new Date(`${days.to}T00:00:00Z`) },
    })
    this.doc.registerFont('text', fonts().text)
    this.doc.registerFont('strong', fonts().strong)
    this.root = this.doc.struct('Document')
    this.doc.addStructure(this.root)
  }

  get left() {
    return MARGINS.left
  }

  get width() {
    return this.doc.page.width - MARGINS.left - MARGINS.right
  }

  get #bottom() {
    return this.doc.page.height - MARGINS.bottom
  }

  /** What is drawn as one thing of a kind: a heading, a paragraph, a list. */
  part(parent: Struct, type: string, draw?: (part: Struct) => void): Struct {
    const part = this.doc.struct(type)
    parent.add(part)
    draw?.(part)
    part.end()
    return part
  }

  /** Draws words as a part of a kind. */
  words(parent: Struct, type: string, text: string, style: Style, place: Place = {}) {
    this.part(parent, type, (part) => this.say(part, text, style, place))
  }

  /** Draws words into a part that is there. */
  say(part: Struct, text: string, style: Style, { href, x, width, align }: Place = {}) {
    const doc = this.use(style)
    const words = this.clean(text)
    const left = x ?? this.left
    const room = width ?? this.width - (left - this.left)
    const link = href ?? undefined
    const draw = () => {
      this.use(style)
      const long = this.#lengthOf(words)
      const gap = style.gap ?? 0
      if (long > room) {
        doc.text(words, left, doc.y, { width: room, lineGap: gap, align, link })
        return
      }
      // most texts are one line: nobody has to look for places to break it
      const { y } = doc
      const start = align === 'right' ? left + room - long : left
      doc.text(words, start, y, { lineBreak: false, link })
      doc.y = y + doc.currentLineHeight(true) + gap
    }
    if (!href) return part.add(draw)
    return part.add(doc.struct('Link', { alt: text.slice(0, 200) }, draw))
  }

  use({ font, size, color }: Style) {
    return this.doc.font(font).fontSize(size).fillColor(color)
  }

  /** The signs of a text that the font has; a text is measured before it is drawn. */
  clean(text: string) {
    if (text === this.#cleaned[0]) return this.#cleaned[1]
    // what PDFKit does not tell of its fonts
    const { font } = (this.doc as any)._font
    const words = drawable(text, (code) => font.hasGlyphForCodePoint(code))
    this.#cleaned = [text, words]
    return words
  }

  heightOf(text: string, style: Style, width = this.width) {
    const doc = this.use(style)
    const words = this.clean(text)
    const gap = style.gap ?? 0
    if (this.#lengthOf(words) <= width) return doc.currentLineHeight(true) + gap
    return doc.heightOfString(words, { width, lineGap: gap })
  }

  /** How long a text is on one line; what has several is longer than any. */
  #lengthOf(words: string) {
    return words.includes('\n') ? Number.POSITIVE_INFINITY : this.doc.widthOfString(words)
  }

  /** A new page when there is not so much room left, unless a page has no more either. */
  room(height: number) {
    const whole = this.#bottom - MARGINS.top
    if (this.doc.y + Math.min(height, whole) > this.#bottom) this.doc.addPage()
  }

  space(points: number) {
    if (this.doc.y > MARGINS.top) this.doc.y += points
  }

  /** A thin line over the whole width; an ornament. */
  rule() {
    const { doc } = this
    doc.markContent('Artifact', { type: 'Layout' })
    doc
      .moveTo(this.left, doc.y)
      .lineTo(this.left + this.width, doc.y)
      .lineWidth(0.5)
      .stroke(LINE)
    doc.endMarkedContent()
  }

  /** Lets others go on: a long packet takes its time. */
  breathe() {
    return setImmediate()
  }

  /** Numbers the pages and ends the document. */
  finish(words: string) {
    const { doc } = this
    this.root.end()
    const { start, count } = doc.bufferedPageRange()
    for (let at = 0; at < count; at++) {
      doc.switchToPage(start + at)
      // below the margin, where text would otherwise begin a new page
      doc.page.margins.bottom = 0
      doc.markContent('Artifact', { type: 'Pagination' })
      this.use(STYLES.small)
      const said = words.replace('{page}', String(at + 1)).replace('{pages}', String(count))
      const y = doc.page.height - MARGINS.bottom + 26
      doc.text(said, this.left, y, { width: this.width, align: 'right', lineBreak: false })
      doc.endMarkedContent()
    }
    doc.end()
  }
}

export { PEN }
