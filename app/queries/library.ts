import { readRows } from '#queries/raw'

/** What the library's list can be narrowed to, and how many items there are of each. */
export type LibraryCounts = {
  statuses: Map<string, number>
  kinds: Map<string, number>
  categories: string[]
  tags: string[]
}

/** Categories and tags that one can choose from. */
const MOST = 100

export async function libraryCounts({ id }: { id: number }): Promise<LibraryCounts> {
  const kept = 'from items where user_id = ? and trashed_at is null'
  const rows = await readRows(
    `select 'status' as what, status as name, count(*) as count ${kept} group by status
     union all select 'kind', kind, count(*) ${kept} group by kind
     union all select * from (
       select 'category', min(category), count(*) ${kept} and category_key <> ''
         group by category_key order by category_key limit ${MOST}) as categories
     union all select * from (
       select 'tag', tags.name, count(*) from taggings
         join tags on tags.id = taggings.tag_id
         join items on items.id = taggings.record_id and items.trashed_at is null
         where taggings.user_id = ? and taggings.record_type = 'item'
         group by tags.id, tags.name, tags.key order by tags.key limit ${MOST}) as tags`,
    [id, id, id, id]
  )
  const of = (what: string) => rows.filter((row) => row.what === what)
  const counted = (what: string) =>
    new Map(of(what).map((row): [string, number] => [row.name, Number(row.count)]))
  return {
    statuses: counted('status'),
    kinds: counted('kind'),
    categories: of('category').map(({ name }) => name),
    tags: of('tag').map(({ name }) => name),
  }
}

/** The words that a person’s items and the shared library are sorted under. */
export async function knownCategories({ id }: { id: number }): Promise<string[]> {
  const rows = await readRows(
    `select name from (
       select name, name_key from categories where merged_into_id is null
       union select min(category), category_key from items
         where user_id = ? and category_key <> '' group by category_key
     ) as known order by name_key limit 200`,
    [id]
  )
  return [...new Set(rows.map(({ name }) => name))]
}
