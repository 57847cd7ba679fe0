import type { CardRecord } from '#queries/card_contacts'
import type { ReadCard } from '#services/contacts/cards/read'
import { cardUid } from '#services/contacts/cards/uid'
import { isSameNumber, keyOf } from '#services/contacts/points'
import { fold } from '#services/search/words'

/** Finds the contact that a card is about among those that are there. */
export function matcher(records: CardRecord[]) {
  const byUid = new Map(records.map((one) => [cardUid(one.contact), one]))
  const byEmail = new Map<string, CardRecord>()
  const byEnd = new Map<string, Array<{ key: string; record: CardRecord }>>()
  const byName = new Map<string, CardRecord[]>()
  for (const record of records) {
    for (const { kind, key } of record.points) {
      if (kind === 'email' && !byEmail.has(key)) byEmail.set(key, record)
      if (kind !== 'phone') continue
      const end = key.slice(-7)
      byEnd.set(end, [...(byEnd.get(end) ?? []), { key, record }])
    }
    const name = nameKey(record.contact.fullName)
    byName.set(name, [...(byName.get(name) ?? []), record])
  }

  return (card: ReadCard): { record: CardRecord; byUid: boolean } | null => {
    const known = card.uid === null ? undefined : byUid.get(card.uid)
    if (known) return { record: known, byUid: true }
    for (const { kind, value } of card.points) {
      const key = keyOf(kind, value)
      const found =
        kind === 'email' ? byEmail.get(key) : kind === 'phone' ? called(card, key) : null
      if (found) return { record: found, byUid: false }
    }
    // somebody of whom the card knows the name and nothing that is not there already
    const same = byName.get(nameKey(card.full_name)) ?? []
    if (same.length === 1 && has(same[0], card)) return { record: same[0], byUid: false }
    return null
  }

  /** A number may be a whole office's: somebody there must have a word of the name as well. */
  function called(card: ReadCard, key: string): CardRecord | undefined {
    const words = new Set(nameKey(card.full_name).split(' '))
    return byEnd.get(key.slice(-7))?.find(
      (one) =>
        isSameNumber(one.key, key) &&
        nameKey(one.record.contact.fullName)
          .split(' ')
          .some((word) => word.length > 1 && words.has(word))
    )?.record
  }
}

const has = (record: CardRecord, card: ReadCard) =>
  card.points.every(({ kind, value }) => {
    const key = keyOf(kind, value)
    return record.points.some((point) => point.kind === kind && point.key === key)
  })

const nameKey = (name: string) => (fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
