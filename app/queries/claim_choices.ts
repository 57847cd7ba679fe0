import { readRows } from '#queries/raw'

/** Skills and goals that one can choose from at once. */
const MOST = 300

/** What a sentence can be evidence of: skills by name, and goals that are open. */
export const claimChoices = ({
  id,
}: {
  id: number
}): Promise<Array<{ type: 'skill' | 'goal'; id: number; name: string }>> =>
  readRows(
    `select * from (
       select 'skill' as type, id, name from skills
         where user_id = ? and trashed_at is null order by title_key, id limit ${MOST}) as skills
     union all select * from (
       select 'goal', id, title from goals
         where user_id = ? and trashed_at is null and status = 'open'
         order by day_key, id limit ${MOST}) as goals`,
    [id, id]
  )
