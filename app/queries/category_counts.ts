import { readRows } from '#queries/raw'

export type CountedCategory = { id: number; name: string; count: number }

/** Categories by name, with how many shared titles are in each; those that were withdrawn as well. */
export const countedCategories = (): Promise<CountedCategory[]> =>
  readRows(
    `select categories.id as id, categories.name as name, count(shared_items.id) as count
       from categories left join shared_items on shared_items.category_id = categories.id
       where categories.merged_into_id is null
       group by categories.id, categories.name, categories.name_key
       order by categories.name_key, categories.id`,
    []
  ).then((rows) => rows.map((row) => ({ ...row, count: Number(row.count) })))
