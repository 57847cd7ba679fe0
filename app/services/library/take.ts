import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Category from '#models/category'
import Item from '#models/item'
import type SharedItem from '#models/shared_item'
import { readRows } from '#queries/raw'
import type { Change } from '#services/changes/change'
import type { Named } from '#services/library/parts'
import { MOST_PEOPLE } from '#services/library/people'
import { writeItem } from '#services/library/write'
import type { Person } from '#services/person'

/**
 * Takes a shared title into a person's own library: what it is is copied, so that later changes there leave
 * it alone. Taken before, it is the one that is there; out of the trash, if it is there.
 */
export async function takeSharedItem(
  change: Change,
  person: Person,
  shared: SharedItem
): Promise<{ item: Item; isNew: boolean }> {
  const known = await takenBefore(person, shared, change.trx)
  if (known) {
    if (known.isTrashed) await known.restore(change)
    return { item: known, isNew: false }
  }
  const category =
    shared.categoryId === null
      ? null
      : await Category.query({ client: change.trx }).where('id', shared.categoryId).first()
  const item = await writeItem(change, person, {
    ...{ name: shared.name, description: shared.description, kind: shared.kind },
    ...{ year: shared.year, url: shared.url, cover: shared.cover, status: 'wanted' },
    ...{ rating: null, notes: '', category: category?.name ?? '' },
    description_generated: shared.descriptionGenerated,
    people: await namesOf(shared.id, change.trx),
    external_id: shared.externalId,
    shared_item_id: shared.id,
  })
  return { item, isNew: true }
}

/** What a person has of a shared title already, one that is kept before one in the trash. */
export function takenBefore(
  person: { id: number },
  { id, externalId }: Pick<SharedItem, 'id' | 'externalId'>,
  client?: TransactionClientContract
): Promise<Item | null> {
  return Item.of(person, client && { client })
    .where((those) => {
      those.where('shared_item_id', id)
      if (externalId) those.orWhere('external_id', externalId)
    })
    .orderByRaw('case when trashed_at is null then 0 else 1 end, id')
    .first()
}

/** The people of a shared title by name, as an item keeps them. */
async function namesOf(id: number, client: TransactionClientContract): Promise<Named[]> {
  const rows = await readRows(
    `select contributors.name as name, credits.part as part from credits
       join contributors on contributors.id = credits.contributor_id
       where credits.shared_item_id = ? order by credits.position, credits.id limit ${MOST_PEOPLE}`,
    [id],
    client
  )
  return rows
}
