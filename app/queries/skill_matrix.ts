import { evidenceBindings, evidenceCountsSql } from '#queries/evidence'
import { readRows } from '#queries/raw'
import type { Day } from '#services/calendar/day'
import { searchWords } from '#services/search/words'

/** Skills that one page shows; who has more looks for words. */
export const MATRIX_MOST = 500

/** A skill with the evidence that counts, as the matrix shows it. */
export type MatrixSkill = {
  id: number
  name: string
  category: string
  level: number | null
  target_level: number | null
  half_life_days: number | null
  count: number
  newest: Day | null
  /** Whether it has the words that are looked for. */
  isFound: boolean
}

const COLUMNS = ['id', 'name', 'category', 'level', 'target_level', 'half_life_days'].map(
  (column) => `skills.${column}`
)

/** All skills of a person by name, each with its evidence, in one statement. */
export async function skillMatrix(person: { id: number }, q = ''): Promise<MatrixSkill[]> {
  const words = searchWords(q)
  const isNothing = words.length === 0 && q.trim() !== ''
  const found = isNothing
    ? '1 = 0'
    : ['1 = 1', ...words.map(() => 'skills.search_text like ?')].join(' and ')
  const rows = await readRows(
    `select ${COLUMNS.join(', ')}, coalesce(shown.count, 0) as count, shown.newest,
        case when ${found} then 1 else 0 end as found
      from skills left join (${evidenceCountsSql('skill')}) as shown on shown.claim_id = skills.id
      where skills.user_id = ? and skills.trashed_at is null
      order by case when ${found} then 0 else 1 end, skills.title_key, skills.id
      limit ${MATRIX_MOST + 1}`,
    [...likes(words), ...evidenceBindings(person), person.id, ...likes(words)]
  )
  return rows.map(({ found: isFound, count, newest, ...row }) => ({
    ...row,
    count: Number(count),
    newest: newest ?? null,
    isFound: Boolean(Number(isFound)),
  }))
}

/** One skill as the matrix shows it. */
export async function matrixSkill(person: { id: number }, id: number): Promise<MatrixSkill> {
  const [row] = await readRows(
    `select ${COLUMNS.join(', ')}, coalesce(shown.count, 0) as count, shown.newest
      from skills left join (${evidenceCountsSql('skill')}) as shown on shown.claim_id = skills.id
      where skills.user_id = ? and skills.id = ?`,
    [...evidenceBindings(person), person.id, id]
  )
  return { ...row, count: Number(row.count), newest: row.newest ?? null, isFound: true }
}

const likes = (words: string[]) => words.map((word) => `%${word}%`)

/** The categories that a person has, by name. */
export async function categoriesOf(person: { id: number }): Promise<string[]> {
  const rows = await readRows(
    `select distinct category from skills
      where user_id = ? and trashed_at is null and category <> '' order by category`,
    [person.id]
  )
  return rows.map(({ category }) => category)
}
