import { byAttribute } from '#models/mixins/area_record'
import Contact from '#models/contact'
import type { Change } from '#services/changes/change'
import { moveReferences } from '#services/contacts/merge/move'
import type { Merge } from '#services/contacts/merge/plan'
import { columnsOfPoints } from '#services/contacts/points'
import { syncLinks } from '#services/evidence/mentions'
import type { Person } from '#services/person'

/** Makes one contact of several, as it was planned in the same transaction: one change set, undone as one. */
export async function mergeContacts(change: Change, person: Person, merge: Merge) {
  const { into, from, result, card, cardUid, otherThan } = merge
  const { points, tags, ...columns } = result
  await moveReferences(
    change,
    from.map(({ id }) => id),
    into.id
  )
  into.merge({
    ...byAttribute(Contact, columns),
    ...columnsOfPoints(points),
    ...{ card, cardUid, otherThan },
  } as Partial<Contact>)
  await change.save(into)
  await into.setPoints(change, points)
  await into.setTags(change, tags)
  await syncLinks(change, person, { type: 'contact', id: into.id }, into.notes ?? '')
  for (const one of from) {
    one.mergedIntoId = into.id
    await one.trash(change, person.clock.now)
  }
  return into
}
