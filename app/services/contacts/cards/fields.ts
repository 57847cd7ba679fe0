import vine from '@vinejs/vine'
import { isDay } from '#services/calendar/day'
import { paramOf } from '#services/contacts/cards/parse'
import type { CardProperty, KeptProperty } from '#services/contacts/cards/property'
import type { CardVersion } from '#services/contacts/cards/serialise'
import { escapeText, splitValue, unescapeText } from '#services/contacts/cards/text'
import type { Point, PointKind } from '#services/contacts/points'

/** Properties that say one field of a contact, and how each is read and written. */
type CardField = {
  name: string
  /** Null for what no field can hold: the property is kept as it is. */
  read: (property: CardProperty) => string | null
  write: (said: string, version: CardVersion) => CardProperty
}

const property = (name: string, value: string, params: CardProperty['params'] = []) => ({
  ...{ name, params, value },
})

const text = (name: string, most: number): CardField => ({
  name,
  read: ({ value }) => fitting(unescapeText(value).trim(), most),
  write: (said) => property(name, escapeText(said)),
})

const fitting = (value: string, most: number) => (value && [...value].length <= most ? value : null)

/** The fields that one property says, by the names of columns. */
export const CARD_FIELDS = {
  full_name: text('FN', 200),
  company: {
    ...text('ORG', 200),
    read: ({ value }) => fitting(unescapeText(splitValue(value, ';')[0]).trim(), 200),
  },
  role: text('TITLE', 200),
  notes: {
    ...text('NOTE', 20_000),
    read: ({ value }) => fitting(unescapeText(value), 20_000),
  },
  nicknames: {
    name: 'NICKNAME',
    read: ({ value }) => fitting(listOf(value).join(', '), 500),
    write: (said) => property('NICKNAME', said.split(', ').map(escapeText).join(',')),
  },
  tags: {
    name: 'CATEGORIES',
    read: ({ value }) => {
      const tags = listOf(value).filter((tag) => [...tag].length <= 50)
      return tags.length > 0 && tags.length <= 50 ? sortedTags(tags) : null
    },
    write: (said) => property('CATEGORIES', said.split(', ').map(escapeText).join(',')),
  },
  birthday: { name: 'BDAY', read: readBirthday, write: writeBirthday },
} as const satisfies Record<string, CardField>

export type FieldName = keyof typeof CARD_FIELDS
export const FIELD_NAMES = Object.keys(CARD_FIELDS) as FieldName[]

/** One name each, without what would part it into several. */
const listOf = (value: string) =>
  splitValue(value, ',')
    .map((part) =>
      unescapeText(part)
        .replace(/[,;@\s]+/g, ' ')
        .trim()
    )
    .filter(Boolean)

export const sortedTags = (tags: readonly string[]) =>
  [...tags].sort((one, other) => one.localeCompare(other)).join(', ')

const BIRTHDAY = /^(?:(\d{4})-?|--)(\d{2})-?(\d{2})(?:T.*)?$/

function readBirthday(one: CardProperty): string | null {
  const [, year, month, day] = BIRTHDAY.exec(one.value.trim()) ?? []
  if (!month || !isDay(`${year ?? '2000'}-${month}-${day}`)) return null
  // Apple writes a year that it does not know as this one
  const isOmitted = paramOf(one, 'X-APPLE-OMIT-YEAR').includes(year)
  return `${!year || isOmitted ? '-' : year}-${month}-${day}`
}

function writeBirthday(said: string, version: CardVersion): CardProperty {
  if (version === '4.0') {
    return property(
      'BDAY',
      said.replace(/^--|-/g, (dash) => (dash === '--' ? dash : ''))
    )
  }
  if (!said.startsWith('--')) return property('BDAY', said)
  const params: CardProperty['params'] = [['X-APPLE-OMIT-YEAR', ['1604']]]
  return property('BDAY', said.replace(/^--/, '1604-'), params)
}

/** A name in parts, for those who order by the family's: its last word, where nobody said otherwise. */
export function writeName(fullName: string): CardProperty {
  const words = fullName.split(/\s+/)
  const family = words.length > 1 ? words.pop()! : ''
  return property('N', `${escapeText(family)};${escapeText(words.join(' '))};;;`)
}

/** "Dr. Ana Maria Silva", of a name in parts. */
export function readName({ value }: CardProperty): string {
  const parts = splitValue(value, ';').map((part) =>
    splitValue(part, ',').map(unescapeText).join(' ').trim()
  )
  const [family = '', given = '', more = '', prefix = '', suffix = ''] = parts
  return [prefix, given, more, family, suffix].filter(Boolean).join(' ')
}

const POINT_NAMES: Record<string, PointKind> = {
  EMAIL: 'email',
  TEL: 'phone',
  ADR: 'address',
  URL: 'web',
}
const NAME_OF = { email: 'EMAIL', phone: 'TEL', address: 'ADR', web: 'URL' } as const

/** What someone is reached by, of one property; null for what is no such thing, or none that fits. */
export function readPoint(one: CardProperty, labels: ReadonlyMap<string, string>): Point | null {
  const kind = POINT_NAMES[one.name]
  const value = kind && readValue(kind, one)
  return value ? { kind, label: readLabel(one, labels), value } : null
}

const isEmail = (value: string) => value.length <= 254 && vine.helpers.isEmail(value)
const isUrl = (value: string) =>
  value.length <= 1000 &&
  vine.helpers.isURL(value, { protocols: ['http', 'https'], require_protocol: true })

function readValue(kind: PointKind, { value }: CardProperty): string | null {
  const plain = unescapeText(value).trim()
  if (kind === 'email') return isEmail(plain) ? plain.toLowerCase() : null
  if (kind === 'phone') return fitting(plain.replace(/^tel:/i, ''), 100)
  if (kind === 'web') return isUrl(plain) ? plain : null
  const [box, more, street, city, region, code, country] = splitValue(value, ';').map((part) =>
    splitValue(part, ',').map(unescapeText).join(', ').trim()
  )
  const lines = [street, more, box, [code, city].filter(Boolean).join(' '), region, country]
  return fitting(lines.filter(Boolean).join('\n'), 1000)
}

/** Types of a property that say nothing about what it is for. */
const NO_LABELS = new Set(['pref', 'internet', 'voice', 'x400', 'text', 'msg', 'textphone'])
const TYPE_LABELS: Record<string, string> = { cell: 'mobile', iphone: 'mobile' }
const LABEL_TYPES: Record<string, string> = { mobile: 'cell' }
const WITH_TYPES = new Set(['work', 'home', 'mobile', 'fax'])

function readLabel(one: CardProperty, labels: ReadonlyMap<string, string>): string {
  const own = one.group && labels.get(one.group.toLowerCase())
  const label = own ?? typeIn(one)
  return [...label].slice(0, 60).join('').trim()
}

function typeIn(one: CardProperty): string {
  const types = paramOf(one, 'TYPE')
    .flatMap((type) => type.split(','))
    .map((type) => type.trim().toLowerCase())
    .filter((type) => type && !NO_LABELS.has(type))
    .map((type) => TYPE_LABELS[type] ?? type)
  return ['fax', 'mobile'].find((type) => types.includes(type)) ?? types[0] ?? ''
}

/** The labels that groups have: `item1.X-ABLabel:_$!<HomePage>!$_`. */
export const labelsIn = (properties: CardProperty[]) =>
  new Map(
    properties
      .filter(({ name, group }) => name === 'X-ABLABEL' && group)
      .map(({ group, value }) => {
        const label = unescapeText(value)
          .replace(/^_\$!<(.*)>!\$_$/, '$1')
          .trim()
        const known = label.toLowerCase()
        return [group!.toLowerCase(), WITH_TYPES.has(known) ? known : label]
      })
  )

/** Whether the label has no type of its own. */
export const isLabelled = ({ label }: Point) => label !== '' && !WITH_TYPES.has(label)

/** A value with its label, as lines; a label that no type says gets a group of that name. */
export function writePoint({ kind, label, value }: Point, group: string): CardProperty[] {
  const escaped = kind === 'web' ? value : escapeText(value)
  const said = kind === 'address' ? `;;${escaped};;;;` : escaped
  const name = NAME_OF[kind]
  if (label === '') return [property(name, said)]
  if (WITH_TYPES.has(label)) {
    return [property(name, said, [['TYPE', [LABEL_TYPES[label] ?? label]]])]
  }
  return [
    { ...property(name, said), group },
    { ...property('X-ABLABEL', escapeText(label)), group },
  ]
}

export const sayingOf = ({ label, value }: Pick<Point, 'label' | 'value'>) => `${label}\n${value}`

/** Whether two properties are written alike. */
export const isSameProperty = (one: CardProperty, other: KeptProperty) =>
  one.name === other.name &&
  one.value === other.value &&
  (one.group ?? '') === (other.group ?? '') &&
  JSON.stringify(one.params) === JSON.stringify(other.params)
