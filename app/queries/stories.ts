import { storyShape } from '#api/v1/shapes/story'
import { byWords } from '#queries/by_words'
import { readRows } from '#queries/raw'
import { Table } from '#services/api/table'
import { readCompetencies } from '#services/stories/competencies'

/** A person's stories, as the page and the API list them. */
export const storyTable = new Table({
  table: 'stories',
  shape: storyShape,
  trash: true,
  filters: {
    q: byWords,
    competency: {
      type: 'string',
      maxLength: 60,
      description: 'What it shows.',
      apply(query, value: string) {
        const kept = JSON.stringify(value.toLowerCase()).replace(/[!%_]/g, '!$&')
        query.whereRaw(`lower(competencies) like ? escape '!'`, [`%${kept}%`])
      },
    },
  },
  sorts: { title: { column: 'title_key', kind: 'text' }, created_at: 'moment', id: 'id' },
  sort: 'title',
})

/** How many stories show each competency. */
export async function storiesByCompetency({ id }: { id: number }): Promise<Map<string, number>> {
  const rows = await readRows(
    'select competencies from stories where user_id = ? and trashed_at is null',
    [id]
  )
  const counts = new Map<string, number>()
  for (const name of rows.flatMap((row) => readCompetencies(row.competencies))) {
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}
