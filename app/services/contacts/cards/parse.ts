import type { CardProperty } from '#services/contacts/cards/property'

/** A vCard as it was written: all of its lines in their order. */
export type Card = {
  /** The line of the text in which it begins. */
  line: number
  version: string
  /** Without BEGIN, VERSION and END. */
  properties: CardProperty[]
}

export type CardProblem = {
  line: number
  /** A key of the language files. */
  reason:
    | 'no_begin'
    | 'no_end'
    | 'broken_line'
    | 'version'
    | 'too_long'
    | 'too_many'
    | 'no_name'
    | 'twice'
}

/** The most that one text may hold. */
export const CARDS_MOST = { characters: 8_000_000, cards: 2000, line: 2_000_000 } as const

const VERSIONS = new Set(['2.1', '3.0', '4.0'])

/**
 * Reads vCards of versions 3.0 (RFC 2426) and 4.0 (RFC 6350), and what is met of 2.1 in files that say
 * otherwise: quoted-printable, parameters without names. A card with a line that cannot be read is left
 * out and named; all others are read.
 */
export function parseCards(text: string): { cards: Card[]; problems: CardProblem[] } {
  const cards: Card[] = []
  const problems: CardProblem[] = []
  if (text.length > CARDS_MOST.characters) {
    return { cards, problems: [{ line: 1, reason: 'too_long' }] }
  }

  let card: Card | null = null
  let broken: CardProblem | null = null
  for (const { line, content } of unfold(cleaned(text))) {
    if (content.trim() === '') continue
    const mark = /^\s*(BEGIN|END)\s*:\s*VCARD\s*$/i.exec(content)?.[1].toUpperCase()
    if (mark === 'BEGIN') {
      if (card) problems.push(broken ?? { line: card.line, reason: 'no_end' })
      card = { line, version: '', properties: [] }
      broken = null
      continue
    }
    if (!card) {
      if (problems.at(-1)?.reason !== 'no_begin') problems.push({ line, reason: 'no_begin' })
      continue
    }
    if (mark === 'END') {
      if (!broken && !VERSIONS.has(card.version)) broken = { line: card.line, reason: 'version' }
      if (broken) problems.push(broken)
      else if (cards.length === CARDS_MOST.cards) {
        problems.push({ line: card.line, reason: 'too_many' })
        return { cards, problems }
      } else cards.push({ ...card, properties: card.properties.map(decoded(card.version)) })
      card = null
      broken = null
      continue
    }
    const property = content.length > CARDS_MOST.line ? null : parseLine(content)
    if (!property) broken ??= { line, reason: 'broken_line' }
    else if (property.name === 'VERSION') card.version = property.value.trim()
    else card.properties.push(property)
  }
  if (card) problems.push(broken ?? { line: card.line, reason: 'no_end' })
  return { cards, problems }
}

/** What is no text is left out: PostgreSQL refuses NUL, and nobody can read the others. */
const cleaned = (text: string) =>
  text.toWellFormed().replace(/\p{Cc}/gu, (one) => ('\t\n\r'.includes(one) ? one : ''))

type Line = { line: number; content: string }

/** Lines that begin with a blank go on with the one before; so does quoted-printable that ends with `=`. */
function unfold(text: string): Line[] {
  const lines: Line[] = []
  let parts: string[] = []
  let at = 0
  let soft = false
  const finish = () => {
    if (parts.length > 0) lines.push({ line: at, content: parts.join('') })
    parts = []
  }
  const all = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  for (const [index, raw] of all.entries()) {
    if (soft) parts.push(raw.replace(/^[ \t]/, ''))
    else if (parts.length > 0 && /^[ \t]/.test(raw)) parts.push(raw.slice(1))
    else {
      finish()
      parts = [raw]
      at = index + 1
    }
    soft = raw.endsWith('=') && /^[^:]*;(ENCODING=)?QUOTED-PRINTABLE/i.test(parts[0])
    if (soft) parts[parts.length - 1] = parts.at(-1)!.slice(0, -1)
  }
  finish()
  return lines
}

const NAME = /^(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)/

/** `item1.TEL;TYPE="work,voice":+49 30 …`; null for what is no such line. */
export function parseLine(content: string): CardProperty | null {
  const head = NAME.exec(content)
  if (!head) return null
  const [whole, group, name] = head
  const params: CardProperty['params'] = []
  let at = whole.length
  while (content[at] === ';') {
    const [, param, equals] = /^;([^:;="]*)(=?)/.exec(content.slice(at))!
    at += 1 + param.length + equals.length
    if (!equals) {
      // a parameter of 2.1 without a name
      if (param) params.push(...bare(param))
      continue
    }
    const values: string[] = []
    do {
      if (values.length > 0) at++
      if (content[at] === '"') {
        const end = content.indexOf('"', at + 1)
        if (end < 0) return null
        values.push(content.slice(at + 1, end))
        at = end + 1
      } else {
        const [value] = /^[^:;,"]*/.exec(content.slice(at))!
        values.push(value)
        at += value.length
      }
    } while (content[at] === ',')
    params.push([param.trim().toUpperCase(), values])
  }
  if (content[at] !== ':') return null
  return {
    ...(group && { group }),
    name: name.toUpperCase(),
    params,
    value: content.slice(at + 1),
  }
}

const ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', '8BIT', '7BIT', 'B'])

const bare = (param: string): CardProperty['params'] => [
  [ENCODINGS.has(param.toUpperCase()) ? 'ENCODING' : 'TYPE', [param]],
]

/** The values of a parameter, however often it stands there. */
export const paramOf = ({ params }: CardProperty, name: string): string[] =>
  params.filter(([one]) => one === name).flatMap(([, values]) => values)

const CARETS: Record<string, string> = { '^n': '\n', '^^': '^', "^'": '"' }

/** What older cards and RFC 6868 write in other letters becomes plain text. */
const decoded =
  (version: string) =>
  (property: CardProperty): CardProperty => {
    if (paramOf(property, 'ENCODING').some((one) => one.toUpperCase() === 'QUOTED-PRINTABLE')) {
      const charset = paramOf(property, 'CHARSET')[0] ?? 'utf-8'
      return {
        ...property,
        params: property.params.filter(([name]) => name !== 'ENCODING' && name !== 'CHARSET'),
        value: escapeBreaks(quotedPrintable(property.value, charset)),
      }
    }
    if (version === '4.0') {
      const params = property.params.map(([name, values]): CardProperty['params'][number] => [
        name,
        values.map((value) => value.replace(/\^[n^']/g, (one) => CARETS[one])),
      ])
      return { ...property, params }
    }
    // a letter set that says nothing any more once it is text
    const params = property.params.filter(([name]) => name !== 'CHARSET')
    return params.length === property.params.length ? property : { ...property, params }
  }

/** A line break in a value is written as `\n`, as nothing else in a line can be one. */
const escapeBreaks = (text: string) => text.replace(/\r\n?|\n/g, '\\n')

function quotedPrintable(value: string, charset: string): string {
  const bytes: number[] = []
  for (let at = 0; at < value.length; at++) {
    const code = value[at] === '=' ? Number.parseInt(value.slice(at + 1, at + 3), 16) : Number.NaN
    if (/^=[0-9A-Fa-f]{2}/.test(value.slice(at, at + 3))) {
      bytes.push(code)
      at += 2
    } else bytes.push(...Buffer.from(value[at]))
  }
  try {
    return new TextDecoder(charset).decode(new Uint8Array(bytes))
  } catch {
    return new TextDecoder().decode(new Uint8Array(bytes))
  }
}
