import {
  CARD_FIELDS,
  type FieldName,
  sayingOf,
  sortedTags,
  writeName,
  writePoint,
  isLabelled,
} from '#services/contacts/cards/fields'
import { paramOf } from '#services/contacts/cards/parse'
import type { CardProperty, KeptProperty } from '#services/contacts/cards/property'
import type { CardVersion } from '#services/contacts/cards/serialise'
import { escapeText, unescapeText } from '#services/contacts/cards/text'
import type { Point } from '#services/contacts/points'

/** What a contact says in a vCard. */
export type CardContact = {
  uid: string
  full_name: string
  company: string | null
  role: string | null
  birthday: string | null
  nicknames: string | null
  notes: string | null
  tags: readonly string[]
  points: readonly Point[]
  card: readonly KeptProperty[]
}

/** The properties of a contact's vCard: what an import kept is written back as long as it still holds. */
export function makeCard(contact: CardContact, version: CardVersion): CardProperty[] {
  const { card, points } = contact
  const made: CardProperty[] = []
  const field = (name: FieldName, said: string | null) => {
    if (!said) return
    const original = card.find((one) => one.field === name && one.said === said)
    made.push(original ?? CARD_FIELDS[name].write(said, version))
  }
  field('full_name', contact.full_name)
  const name = card.find((one) => one.field === 'name' && one.said === contact.full_name)
  made.push(name ?? writeName(contact.full_name))
  field('nicknames', contact.nicknames)
  field('company', contact.company)
  field('role', contact.role)

  const groups = new Set(
    [...card, ...points.map((one) => one.original)].map((one) => one?.group?.toLowerCase())
  )
  let number = 0
  const freeGroup = () => {
    do number++
    while (groups.has(`item${number}`))
    return `item${number}`
  }
  for (const point of points) {
    const { original } = point
    if (original && original.said === sayingOf(point)) made.push(original)
    else made.push(...writePoint(point, isLabelled(point) ? freeGroup() : ''))
  }
  field('birthday', contact.birthday)
  field('tags', sortedTags(contact.tags))
  field('notes', contact.notes)

  const unknown = card.filter((one) => !one.field)
  const isUid = ({ name: one, value }: CardProperty) =>
    one === 'UID' && unescapeText(value).trim() === contact.uid
  // the first one counts
  if (!unknown.some(isUid)) made.push({ name: 'UID', params: [], value: escapeText(contact.uid) })
  const used = new Set(
    [...made, ...unknown.filter((one) => one.name !== 'X-ABLABEL')].map((one) =>
      one.group?.toLowerCase()
    )
  )
  // the label of an address that is labelled otherwise, or gone
  made.push(
    ...unknown.filter(
      (one) => one.name !== 'X-ABLABEL' || !one.group || used.has(one.group.toLowerCase())
    )
  )
  return made.map((one) => inVersion(one, version))
}

const DATA = /^data:([\w.+-]+\/([\w.+-]+));base64,/i
const IMAGES: Record<string, string> = { jpg: 'jpeg' }

/** What the two versions say differently: bytes in a value, and which of several is preferred. */
function inVersion(
  { group, name, params, value }: CardProperty,
  version: CardVersion
): CardProperty {
  const one: CardProperty = { ...(group && { group }), name, params, value }
  const encoding = paramOf(one, 'ENCODING')[0]?.toUpperCase()
  const isBytes = encoding === 'B' || encoding === 'BASE64'
  const without = (...names: string[]) => params.filter(([param]) => !names.includes(param))
  if (version === '3.0') {
    const [head, , kind] = DATA.exec(value) ?? []
    if (head) {
      const bytes: CardProperty['params'] = [
        ['ENCODING', ['b']],
        ['TYPE', [kind.toUpperCase()]],
      ]
      return {
        ...one,
        params: [...bytes, ...without('MEDIATYPE')],
        value: value.slice(head.length),
      }
    }
    if (encoding !== 'BASE64') return one
    return {
      ...one,
      params: params.map(([param, values]) => [param, param === 'ENCODING' ? ['b'] : values]),
    }
  }
  if (isBytes && /^(PHOTO|LOGO|SOUND|KEY)$/.test(name)) {
    const kind = (paramOf(one, 'TYPE')[0] ?? 'octet-stream').toLowerCase()
    const type = kind.includes('/') ? kind : mediaOf(name, IMAGES[kind] ?? kind)
    const bytes = value.replace(/\s/g, '')
    return {
      ...one,
      params: without('ENCODING', 'TYPE', 'VALUE'),
      value: `data:${type};base64,${bytes}`,
    }
  }
  const types = paramOf(one, 'TYPE')
  if (!types.some((type) => type.toLowerCase() === 'pref')) return one
  const others = types.filter((type) => type.toLowerCase() !== 'pref')
  return {
    ...one,
    params: [
      ...without('TYPE', 'PREF'),
      ...(others.length > 0 ? [['TYPE', others] as [string, string[]]] : []),
      ['PREF', ['1']],
    ],
  }
}

const mediaOf = (name: string, kind: string) =>
  name === 'SOUND' ? `audio/${kind}` : name === 'KEY' ? `application/${kind}` : `image/${kind}`
