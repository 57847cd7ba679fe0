import type { CardProperty } from '#services/contacts/cards/property'

export const CARD_VERSIONS = ['3.0', '4.0'] as const
export type CardVersion = (typeof CARD_VERSIONS)[number]

/** A card as text, its lines folded at 75 octets. */
export const serialiseCard = (properties: CardProperty[], version: CardVersion): string =>
  [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    ...properties.map((property) => fold(lineOf(property, version))),
    'END:VCARD',
    '',
  ].join('\r\n')

export function lineOf({ group, name, params, value }: CardProperty, version: CardVersion): string {
  const written = params.map(([param, values]) =>
    values.length === 1 && values[0] === '' && !/^[A-Z0-9-]+$/.test(param)
      ? ''
      : `;${param}=${values.map((one) => paramValue(one, version)).join(',')}`
  )
  return `${group ? `${group}.` : ''}${name}${written.join('')}:${value.replace(/[\r\n]+/g, '\\n')}`
}

/** In quotes where it holds what parts parameters; 4.0 can say quotes and line breaks as well (RFC 6868). */
function paramValue(value: string, version: CardVersion): string {
  const safe =
    version === '4.0'
      ? value
          .replace(/\^/g, '^^')
          .replace(/\r\n?|\n/g, '^n')
          .replace(/"/g, "^'")
      : value.replace(/[\r\n]+/g, ' ').replace(/"/g, "'")
  return /[:;,]/.test(safe) ? `"${safe}"` : safe
}

const OCTETS = 75

/** Breaks a line so that none is longer than 75 octets, and no character is torn apart. */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= OCTETS) return line
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    // lines that go on begin with a blank, which counts
    if (octets + size > (lines.length === 0 ? OCTETS : OCTETS - 1)) {
      lines.push(current)
      current = ''
      octets = 0
    }
    current += character
    octets += size
  }
  lines.push(current)
  return lines.join('\r\n ')
}
