import type { HttpContext } from '@adonisjs/core/http'
import { cardContacts, type CardRecord } from '#queries/card_contacts'
import { type CardContact, makeCard } from '#services/contacts/cards/make'
import { type CardVersion, serialiseCard } from '#services/contacts/cards/serialise'
import { cardUid } from '#services/contacts/cards/uid'

/** A person's contacts as vCards, or some of them. */
export async function exportCards(
  person: { id: number },
  ids: number[] | null = null,
  version: CardVersion = '4.0'
): Promise<string> {
  const records = await cardContacts(person, ids)
  return records.map((one) => serialiseCard(makeCard(cardOf(one), version), version)).join('')
}

/** What a contact says in a vCard. */
export const cardOf = ({ contact, points, tags }: CardRecord): CardContact => ({
  uid: cardUid(contact),
  full_name: contact.fullName,
  company: contact.company,
  role: contact.role,
  birthday: contact.birthday,
  nicknames: contact.nicknames,
  notes: contact.notes,
  tags,
  points,
  card: contact.card ?? [],
})

/** Answers with cards to download. */
export function sendCards(response: HttpContext['response'], cards: string) {
  response.header('Content-Type', 'text/vcard; charset=utf-8')
  response.header('Content-Disposition', 'attachment; filename="contacts.vcf"')
  response.header('X-Content-Type-Options', 'nosniff')
  // an empty answer would be no answer: 204
  return response.send(cards || '\r\n')
}
