import Assessment from '#models/assessment'
import Contact from '#models/contact'
import ContactPoint from '#models/contact_point'
import Skill from '#models/skill'
import type { Change } from '#services/changes/change'
import type { RecordType } from '#services/changes/record_types'

type Values = Record<string, unknown>
type Row = { record_type: RecordType; record_id: number; before: Values; after: Values }

/** Columns that follow from other records: an undo reckons them anew rather than bringing them back. */
const FOLLOWING: Partial<Record<RecordType, string[]>> = {
  skill: ['level', 'assessed_on'],
  contact: ['email', 'phone'],
}

/** What of a record's values is its own. */
export const ownValues = (type: RecordType, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([column]) => !FOLLOWING[type]?.includes(column))
  )

/** Reckons anew what follows from the records that were taken back. */
export async function settleFollowing(change: Change, rows: Row[]) {
  await settleSkills(change, rows)
  await settleContacts(change, rows)
}

async function settleSkills(change: Change, rows: Row[]) {
  const person = { id: change.userId }
  const client = change.trx
  const assessments = rows.filter(({ record_type: type }) => type === 'assessment')
  if (assessments.length === 0) return
  const known = await Assessment.of(person, { client }).whereIn(
    'id',
    assessments.map(({ record_id: id }) => id)
  )
  const skills = new Set([
    ...assessments.map(({ before, after }) => Number(before.skill_id ?? after.skill_id ?? 0)),
    ...known.map(({ skillId }) => skillId),
  ])
  for (const skill of await Skill.of(person, { client }).whereIn('id', [...skills])) {
    await skill.settleLevel(change)
  }
}

async function settleContacts(change: Change, rows: Row[]) {
  const points = rows.filter(({ record_type: type }) => type === 'contact_point')
  const ids = points.flatMap(({ before, after }) => [before.contact_id, after.contact_id])
  const known = await ContactPoint.of({ id: change.userId }, { client: change.trx }).whereIn(
    'id',
    points.map(({ record_id: id }) => id)
  )
  const contacts = new Set([
    ...ids.map(Number).filter(Boolean),
    ...known.map((one) => one.contactId),
  ])
  const found = await Contact.of({ id: change.userId }, { client: change.trx }).whereIn('id', [
    ...contacts,
  ])
  for (const contact of found) await contact.settlePoints(change)
}
