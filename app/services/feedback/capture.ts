import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { refuse } from '#exceptions/refuse'
import Contact from '#models/contact'
import Remark, { type RemarkDirection, type RemarkKind } from '#models/remark'
import { type CalledContact, contactsCalled } from '#queries/contacts_called'
import { feedbackWaiting, type Waiting } from '#queries/feedback_waiting'
import { readRows } from '#queries/raw'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'
import { type LineToken, type ScannedLine, scanLine, withoutTokens } from '#services/feedback/line'
import { rewriteRemark, writeRemark } from '#services/feedback/write'
import type { Person } from '#services/person'
import { isCalled } from '#services/skills/aliases'
import { LONGEST_SAID } from '#validators/remark'

export type CaptureInput = {
  text?: string | null
  /** What was clicked off, as `start:end:text`. */
  ignore?: string[]
  kind?: RemarkKind | null
  /** Who is meant where several are called so. */
  contact_id?: number | null
  /** A name that is to become a contact. */
  new_contact?: string | null
  /** What was asked and is answered by it. */
  answers?: number | null
  day?: Day | null
}

type Named = { id: number; name: string }

/** What a line would become. */
export type ReadLine = {
  said: string
  direction: RemarkDirection
  /** As it was typed; null where nobody is named. */
  name: string | null
  contact: CalledContact | null
  /** Who else may be meant. */
  several: CalledContact[]
  /** A name that nobody has and that could become a contact. */
  offered: string | null
  /** What this person was asked for. */
  waiting: Waiting[]
  skills: Named[]
  tags: string[]
  tokens: Array<LineToken & { label: string; isSkill?: boolean }>
  ignored: string[]
}

/** Reads a line; nothing is written and nothing throws. */
export async function readLine(
  input: CaptureInput,
  person: Person,
  client?: TransactionClientContract
): Promise<ReadLine> {
  const text = input.text ?? ''
  const ignored = (input.ignore ?? []).filter((one) => rangeOf(one, text) !== null)
  const scanned = scanLine(
    text,
    ignored.map((one) => rangeOf(one, text)!)
  )
  const { who, given, hashes } = scanned
  const called = who ? await contactsCalled(person, who.name, client) : []
  const chosen = called.find(({ id }) => id === input.contact_id)
  const contact = called.length === 1 ? called[0] : (chosen ?? null)
  const offered = who && called.length === 0 && who.isName ? who.name : null
  const isNew = offered !== null && offered === input.new_contact
  const isTaken = called.length > 0 || isNew
  const isGiven = given !== null && (isTaken || offered !== null)
  const about = await skillsAbout(scanned, person, client)
  const isAsked = contact !== null && !isGiven
  return {
    said: withoutTokens(text, hashes, isTaken ? who!.end : 0),
    direction: isGiven ? 'given' : 'received',
    name: isTaken ? who!.name : null,
    contact,
    several: called.length > 1 ? called : [],
    offered,
    waiting: isAsked ? await feedbackWaiting(person, [contact.id], client) : [],
    ...about,
    tokens: [...whoTokens(scanned, isTaken, isGiven), ...about.tokens],
    ignored,
  }
}

function whoTokens({ who, given }: ScannedLine, isTaken: boolean, isGiven: boolean) {
  if (isTaken) return [{ kind: 'person' as const, ...rangeIn(who!), label: who!.name }]
  return isGiven ? [{ kind: 'direction' as const, ...given!, label: '' }] : []
}

const rangeIn = ({ start, end }: { start: number; end: number }) => ({ start, end })

/** Hashes are skills by one of their names, `#public-speaking` as well; else tags. */
async function skillsAbout(
  { hashes }: ScannedLine,
  person: Person,
  client?: TransactionClientContract
) {
  const known = hashes.length === 0 ? [] : await skillsOf(person, client)
  const skills = new Map<number, Named>()
  const tags = new Map<string, string>()
  const tokens = hashes.map(({ name, start, end }) => {
    const words = name.replace(/[-_]+/g, ' ')
    const skill = known.find((one) => isCalled(one, name) || isCalled(one, words))
    if (skill) skills.set(skill.id, { id: skill.id, name: skill.name })
    else tags.set(name.toLowerCase(), name)
    const label = skill?.name ?? name
    return { kind: 'hash' as const, start, end, label, isSkill: Boolean(skill) }
  })
  return { skills: [...skills.values()], tags: [...tags.values()], tokens }
}

const skillsOf = ({ id }: Person, client?: TransactionClientContract) =>
  readRows<Named & { aliases: string }>(
    'select id, name, aliases from skills where user_id = ? and trashed_at is null order by id',
    [id],
    client
  )

/** `start:end:text`, where this text still stands there. */
function rangeOf(value: string, text: string) {
  const [, start, end, words] = /^(\d{1,6}):(\d{1,6}):([\s\S]+)$/.exec(value) ?? []
  if (start === undefined) return null
  const range = { start: Number(start), end: Number(end) }
  return text.slice(range.start, range.end) === words ? range : null
}

/**
 * Refuses what can't be kept, and asks where several people may be meant.
 *
 * @throws a validation error
 */
export function checkLine(line: ReadLine, input: CaptureInput, { t }: Person) {
  if (!line.said) refuse('text', t('feedback.capture.empty'))
  if ([...line.said].length > LONGEST_SAID) {
    refuse('text', t('feedback.capture.too_long', { max: LONGEST_SAID }))
  }
  if (line.several.length > 0 && !line.contact) {
    refuse('contact_id', t('feedback.capture.choose', { name: line.name! }))
  }
  const { answers } = input
  if (answers && !line.waiting.some(({ id }) => id === answers)) {
    refuse('answers', t('feedback.invalid.answers'))
  }
}

/** Keeps what a line says: as a new remark, or as the answer that was waited for. */
export async function captureLine(
  change: Change,
  person: Person,
  line: ReadLine,
  input: CaptureInput
): Promise<Remark> {
  const { said, direction, offered, contact, skills, tags } = line
  const isNew = !contact && offered !== null && offered === input.new_contact
  const made = isNew ? await Contact.add(change, { full_name: offered }) : null
  const written = {
    said,
    ...(input.kind && { kind: input.kind }),
    day: input.day ?? person.today,
  }
  if (!input.answers) {
    return writeRemark(change, person, {
      ...written,
      direction,
      contact_id: contact?.id ?? made?.id ?? null,
      skill_ids: skills.map(({ id }) => id),
      tags,
    })
  }
  const asked = await Remark.kept(person, { client: change.trx })
    .where('id', input.answers)
    .firstOrFail()
  const known = await asked.skillIds(change.trx)
  await rewriteRemark(change, person, asked, {
    ...written,
    skill_ids: [...new Set([...known, ...skills.map(({ id }) => id)])],
    tags: [...(await asked.tagNames(change.trx)), ...tags],
  })
  return asked
}
