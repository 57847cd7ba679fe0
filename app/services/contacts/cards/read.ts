import {
  CARD_FIELDS,
  FIELD_NAMES,
  isSameProperty,
  labelsIn,
  readName,
  readPoint,
  sayingOf,
  writeName,
  writePoint,
} from '#services/contacts/cards/fields'
import type { Card } from '#services/contacts/cards/parse'
import type { CardProperty, KeptProperty } from '#services/contacts/cards/property'
import { CARD_VERSIONS } from '#services/contacts/cards/serialise'
import { escapeText, unescapeText } from '#services/contacts/cards/text'
import { MOST_POINTS, type Point, tidyPoints } from '#services/contacts/points'

/** What a vCard says, as a contact holds it. */
export type ReadCard = {
  line: number
  uid: string | null
  full_name: string
  company: string | null
  role: string | null
  birthday: string | null
  nicknames: string | null
  notes: string | null
  tags: string[]
  points: Point[]
  /** What no field holds, and what a field does not hold all of. */
  card: KeptProperty[]
}

/** Null for a card that does not say whose it is. */
export function readCard({ line, properties }: Card): ReadCard | null {
  const left = new Set(properties)
  const kept: KeptProperty[] = []
  const said: Record<string, string | null> = {}
  for (const field of FIELD_NAMES) {
    const { name, read, write } = CARD_FIELDS[field]
    const found = properties.find((one) => one.name === name && read(one) !== null)
    const value = found ? read(found) : null
    said[field] = value
    if (!found || value === null) continue
    left.delete(found)
    const isWhole = CARD_VERSIONS.some((version) => isSameProperty(write(value, version), found))
    if (!isWhole) kept.push({ ...found, field, said: value })
  }

  const name = properties.find((one) => one.name === 'N')
  const fullName = said.full_name ?? nameOf(properties, name)
  if (!fullName) return null
  if (name) {
    left.delete(name)
    if (!isSameProperty(writeName(fullName), name)) {
      kept.push({ ...name, field: 'name', said: fullName })
    }
  }
  const uid = properties.find(
    ({ name: one, value }) => one === 'UID' && value.trim() !== '' && value.length <= 500
  )
  const uidText = uid ? unescapeText(uid.value).trim() : null
  const plainUid = { name: 'UID', params: [], value: escapeText(uidText ?? '') }
  if (uid && isSameProperty(plainUid, uid)) left.delete(uid)

  const points = readPoints(properties, left)
  return {
    line,
    uid: uidText || null,
    full_name: fullName,
    company: said.company,
    role: said.role,
    birthday: said.birthday,
    nicknames: said.nicknames,
    notes: said.notes,
    tags: said.tags ? said.tags.split(', ') : [],
    points,
    card: [...kept, ...left],
  }
}

/** Takes from what is left the addresses and numbers, each value once. */
function readPoints(properties: CardProperty[], left: Set<CardProperty>): Point[] {
  const labels = labelsIn(properties)
  const found: Array<Point & { from: CardProperty }> = []
  for (const from of left) {
    const point = found.length < MOST_POINTS ? readPoint(from, labels) : null
    if (point) found.push({ ...point, from })
  }
  return tidyPoints(found).map(({ from, ...point }) => {
    left.delete(from)
    const isWhole = !from.group && isSameProperty(writePoint(point, '')[0], from)
    return isWhole ? point : { ...point, original: { ...from, said: sayingOf(point) } }
  })
}

/** Where nobody is called anything: the parts of the name, the company, an address. */
function nameOf(properties: CardProperty[], name: CardProperty | undefined): string {
  const value = (wanted: string) => properties.find((one) => one.name === wanted)?.value ?? ''
  const found =
    (name && readName(name)) ||
    unescapeText(value('FN')).trim() ||
    unescapeText(value('ORG')).replace(/;+$/, '').trim() ||
    unescapeText(value('EMAIL')).trim()
  return [...found].slice(0, 200).join('').trim()
}
