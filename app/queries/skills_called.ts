import { readRows } from '#queries/raw'
import { isCalled } from '#services/skills/aliases'

type Called = { id: number; name: string; aliases: string }

/** The skills of a person that are called so, by name or by another name. */
export async function skillsCalled(person: { id: number }, name: string): Promise<Called[]> {
  const rows = await readRows<Called>(
    'select id, name, aliases from skills where user_id = ? and trashed_at is null order by id',
    [person.id]
  )
  return rows.filter((skill) => isCalled(skill, name))
}
