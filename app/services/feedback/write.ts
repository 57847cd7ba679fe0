import { refuse } from '#exceptions/refuse'
import Contact from '#models/contact'
import Remark, { type RemarkDirection, type RemarkKind } from '#models/remark'
import { claimFilesOf } from '#services/attachments/claim'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'
import { resolveLinks, syncLinks } from '#services/evidence/mentions'
import { showSkills } from '#services/feedback/skills'
import type { Person } from '#services/person'
import { readTags } from '#services/tasks/read_tags'

/** What is written into a remark; on a change, what is not there stays as it is. */
export type RemarkInput = {
  said?: string
  direction?: RemarkDirection
  kind?: RemarkKind | null
  contact_id?: number | null
  day?: Day | null
  /** With nothing said, it is waited for since then. */
  asked_on?: Day | null
  context?: string
  details?: string
  shareable?: boolean
  tags?: string | string[] | null
  /** The skills that it is about. */
  skill_ids?: number[] | null
}

/** @throws a validation error */
export async function writeRemark(change: Change, person: Person, input: RemarkInput) {
  const remark = new Remark()
  remark.merge({ said: '', context: '', details: '', direction: 'received', shareable: false })
  await fill(remark, change, person, input)
  const written = await change.create(Remark, remark.$attributes)
  await link(written, change, person, input, false)
  return written
}

/** @throws a validation error */
export async function rewriteRemark(
  change: Change,
  person: Person,
  remark: Remark,
  input: RemarkInput
) {
  const wasShowing = isShowing(remark)
  await fill(remark, change, person, input)
  await change.save(remark)
  await link(remark, change, person, input, wasShowing)
}

async function fill(remark: Remark, change: Change, person: Person, input: RemarkInput) {
  const { said, direction, kind, context, shareable, details, asked_on: askedOn } = input
  const wasWaiting = remark.status === 'asked'
  remark.merge(defined({ said, direction, kind, context, shareable, askedOn }))
  if (details !== undefined) remark.details = await resolveLinks(details, person, change.trx)
  if (input.contact_id !== undefined) {
    remark.contactId = await contactOf(remark, input.contact_id, person, change)
  }
  if (remark.said.trim() === '') return wait(remark, person)

  remark.status = 'said'
  // what was waited for was said when it came
  const usual = wasWaiting || !remark.day ? person.today : remark.day
  remark.day = input.day ?? usual
}

/** Nothing was said yet: somebody was asked. */
function wait(remark: Remark, { t }: Person) {
  if (!remark.askedOn) refuse('said', t('feedback.invalid.said'))
  if (remark.direction !== 'received') refuse('direction', t('feedback.invalid.asked_direction'))
  if (!remark.contactId) refuse('contact_id', t('feedback.invalid.whom'))
  if (!remark.context) refuse('context', t('feedback.invalid.about'))
  remark.status = 'asked'
  remark.day = remark.askedOn
}

async function contactOf(remark: Remark, id: number | null, person: Person, { trx }: Change) {
  // one that went to the trash since stays
  if (id === null || id === remark.contactId) return id
  const contact = await Contact.kept(person, { client: trx }).where('id', id).first()
  return contact ? contact.id : refuse('contact_id', person.t('feedback.invalid.contact'))
}

const defined = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

/** Only what was said about one's own work can show what one is good at. */
const isShowing = ({ direction, status }: Remark) => direction === 'received' && status === 'said'

async function link(
  remark: Remark,
  change: Change,
  person: Person,
  input: RemarkInput,
  wasShowing: boolean
) {
  await claimFilesOf(change, 'feedback', remark)
  if (input.tags !== undefined) {
    await remark.setTags(change, await readTags(input.tags ?? '', person, { client: change.trx }))
  }
  const known = await remark.skillIds(change.trx)
  const wanted = input.skill_ids === undefined ? known : (input.skill_ids ?? [])
  await showSkills(change, person, remark, {
    ...{ known, wanted },
    shown: { before: wasShowing, now: isShowing(remark) },
  })
  await syncLinks(change, person, { type: 'remark', id: remark.id }, remark.details)
}
