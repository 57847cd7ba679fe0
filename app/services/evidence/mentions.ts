import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Evidence from '#models/evidence'
import Mention from '#models/mention'
import { mergedContacts } from '#queries/merged_contacts'
import { knownRecords, LINKED_TYPES, recordsCalled } from '#queries/records'
import type { Change } from '#services/changes/change'
import { type RecordType, typeOfRecord } from '#services/changes/record_types'
import { hrefOf, isClaim, isShownByLink, type Pointer } from '#services/evidence/kinds'
import { addEvidence } from '#services/evidence/link'
import { linksIn } from '#services/markdown/links'
import type { Person } from '#services/person'

/** Links of one text that are looked at. */
const MOST_LINKS = 200

const typeOfPage = new Map<string, RecordType>(
  LINKED_TYPES.map((type) => [typeOfRecord(type).page!, type])
)
// texts that were written before the library had its address
typeOfPage.set('/items', 'item')

/** Where evidence is added to one of its ends. */
export const addingHref = ({ type, id }: Pointer) => `/evidence/${type}/${id}/create`

/** The record that an address of this application is about. */
export function recordAt(href: string): Pointer | null {
  const [, page, id] = /^((?:\/[a-z_]+)+)\/([1-9]\d{0,8})$/.exec(href) ?? []
  const type = typeOfPage.get(page)
  return type ? { type, id: Number(id) } : null
}

const key = ({ type, id }: Pointer) => `${type} ${id}`

/** A link in Markdown to a record that is called so. */
export const linkTo = (pointer: Pointer, title: string) =>
  `[${title.replace(/[[\]\\]/g, '\\$&')}](${hrefOf(pointer)})`

/**
 * Keeps what a record's text links to: mentions of everything, and evidence for what claims something.
 * What is not linked any more is let go, but for evidence that was added by hand.
 */
export async function syncLinks(
  change: Change,
  person: Person,
  { type, id }: Pointer,
  text: string
): Promise<void> {
  const linked = new Map<string, { target: Pointer; sentence: string }>()
  for (const { href, sentence } of linksIn(text).slice(0, MOST_LINKS)) {
    const target = recordAt(href)
    if (target && !(target.type === type && target.id === id) && !linked.has(key(target))) {
      linked.set(key(target), { target, sentence })
    }
  }
  await followMerged(person, linked, change.trx)
  const targets = [...linked.values()].map(({ target }) => target)
  const known = new Set((await knownRecords(person, targets, change.trx)).map(key))
  const wanted = [...linked.values()].filter(({ target }) => known.has(key(target)))
  await keepMentions(
    change,
    person,
    { type, id },
    wanted.map(({ target }) => target)
  )
  await keepEvidence(
    change,
    person,
    { type, id },
    wanted.filter(({ target }) => isShownByLink(type, target.type))
  )
}

/** A link to a contact that was merged into another one means that one. */
async function followMerged(
  person: Person,
  linked: Map<string, { target: Pointer; sentence: string }>,
  client: TransactionClientContract
) {
  const contacts = [...linked.values()].filter(({ target }) => target.type === 'contact')
  if (contacts.length === 0) return
  const merged = await mergedContacts(
    person,
    contacts.map(({ target }) => target.id),
    client
  )
  for (const one of contacts) {
    const id = merged.get(one.target.id)
    if (id !== undefined) one.target = { type: 'contact', id }
  }
}

async function keepMentions(
  change: Change,
  person: Person,
  { type, id }: Pointer,
  targets: Pointer[]
) {
  const wanted = new Map(targets.map((target) => [key(target), target]))
  const mentions = await Mention.of(person, { client: change.trx }).where({
    record_type: type,
    record_id: id,
  })
  for (const mention of mentions) {
    const isThere = wanted.delete(key({ type: mention.targetType, id: mention.targetId }))
    if (!isThere) await change.delete(mention)
  }
  for (const target of wanted.values()) {
    await change.create(Mention, {
      recordType: type,
      recordId: id,
      targetType: target.type,
      targetId: target.id,
    })
  }
}

async function keepEvidence(
  change: Change,
  person: Person,
  own: Pointer,
  links: Array<{ target: Pointer; sentence: string }>
) {
  const side = isClaim(own.type) ? 'claim' : 'proof'
  const other = (one: Evidence): Pointer =>
    side === 'claim'
      ? { type: one.proofType, id: one.proofId }
      : { type: one.claimType, id: one.claimId }
  const wanted = new Set(links.map(({ target }) => key(target)))
  const evidence = await Evidence.of(person, { client: change.trx }).where({
    [`${side}_type`]: own.type,
    [`${side}_id`]: own.id,
  })
  const there = new Set(evidence.map((one) => key(other(one))))
  for (const one of evidence) {
    if (!one.fromText || wanted.has(key(other(one)))) continue
    // the other one's text may say it as well
    if (!(await isMentioned(change, person, other(one), own))) await change.delete(one)
  }
  for (const { target, sentence } of links) {
    if (there.has(key(target))) continue
    const [claim, proof] = (side === 'claim' ? [own, target] : [target, own]) as Pointer<any>[]
    await addEvidence(change, person, { claim, proof, note: sentence, fromText: true })
  }
}

/** Whether a record's text links to another one. */
const isMentioned = (change: Change, person: Person, by: Pointer, target: Pointer) =>
  Mention.of(person, { client: change.trx })
    .where({ record_type: by.type, record_id: by.id })
    .where({ target_type: target.type, target_id: target.id })
    .first()

const TYPED = /\[\[([^[\]\n]{1,200})\]\]/g

/**
 * A text in which every `[[Title]]` that means exactly one record has become a link to it; all others
 * stay as they were typed.
 */
export async function resolveLinks(
  text: string,
  person: Person,
  client?: TransactionClientContract
): Promise<string> {
  if (!text.includes('[[')) return text
  const titles = new Set([...text.matchAll(TYPED)].slice(0, MOST_LINKS).map(([, title]) => title))
  const links = new Map<string, string>()
  for (const title of titles) {
    const found = await recordsCalled(person, title.trim(), client)
    if (found.length === 1) links.set(title, linkTo(found[0], found[0].title))
  }
  return text.replace(TYPED, (typed, title: string) => links.get(title) ?? typed)
}
