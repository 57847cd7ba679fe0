import { STUDIED_KINDS } from '#models/item'
import { readRows } from '#queries/raw'
import { proofSql, type ProofType } from '#services/evidence/kinds'

/** What shows that something was put to use; of entries, learnings say only what was learned. */
const WORK = ['task', 'meeting', 'remark', 'entry'] as const satisfies ProofType[]

/** Whether work has shown a skill since a day: `evidence` is the item's own, `items` the item. */
const isApplied = WORK.map((type) => {
  const { table, day, counts } = proofSql(type)
  const of = (sql: string) => sql.replaceAll('evidence.', 'work.')
  const written = type === 'entry' ? ` and proof.kind <> 'learning'` : ''
  return `exists (select 1 from evidence as work join ${table} as proof on proof.id = work.proof_id
      and proof.trashed_at is null and ${of(counts)}${written}
    where work.user_id = evidence.user_id and work.claim_type = 'skill'
      and work.claim_id = evidence.claim_id and work.proof_type = '${type}'
      and ${of(day)} >= items.finished_on)`
}).join(' or ')

/** The skills that an item shows and no work has shown since. */
const unappliedSkills = `from evidence
  join skills on skills.id = evidence.claim_id and skills.trashed_at is null
  where evidence.user_id = items.user_id and evidence.claim_type = 'skill'
    and evidence.proof_type = 'item' and evidence.proof_id = items.id and not (${isApplied})`

/** Tasks that link to an item. */
const applyingTasks = `from mentions
  join tasks on tasks.id = mentions.record_id and tasks.trashed_at is null
  where mentions.user_id = items.user_id and mentions.record_type = 'task'
    and mentions.target_type = 'item' and mentions.target_id = items.id`

const STUDIED = STUDIED_KINDS.map((kind) => `'${kind}'`).join(', ')

/**
 * A condition on `items`: finished, and evidence of a skill that no work has shown since; or a book or course
 * that shows nothing yet.
 */
export const unappliedSql = `items.status = 'finished' and items.id in (
    select items.id from items where items.user_id = ? and items.status = 'finished'
      and items.trashed_at is null and (
        exists (select 1 ${unappliedSkills})
        or (items.kind in (${STUDIED}) and not exists (
          select 1 from evidence where evidence.user_id = items.user_id
            and evidence.proof_type = 'item' and evidence.proof_id = items.id)
          and not exists (
            select 1 ${applyingTasks} and tasks.status = 'done'
              and tasks.closed_on >= items.finished_on))))`
export const unappliedBindings = ({ id }: { id: number }) => [id]

/** The skills of each of these items that no work has shown since it was finished. */
export async function skillsToApply(
  person: { id: number },
  itemIds: number[]
): Promise<Map<number, Array<{ id: number; name: string }>>> {
  const found = new Map<number, Array<{ id: number; name: string }>>()
  if (itemIds.length === 0) return found
  const rows = await readRows(
    `select items.id as item, skills.id as id, skills.name as name
      from items
      join evidence on evidence.user_id = items.user_id and evidence.claim_type = 'skill'
        and evidence.proof_type = 'item' and evidence.proof_id = items.id
      join skills on skills.id = evidence.claim_id and skills.trashed_at is null
      where items.user_id = ? and items.id in (${itemIds.map(() => '?').join(', ')})
        and not (${isApplied})
      order by skills.title_key, skills.id`,
    [person.id, ...itemIds]
  )
  for (const { item, id, name } of rows) {
    found.set(item, [...(found.get(item) ?? []), { id, name }])
  }
  return found
}

/** The oldest open task that is to put each of these items to use. */
export async function tasksToApply(
  person: { id: number },
  itemIds: number[]
): Promise<Map<number, { id: number; title: string }>> {
  if (itemIds.length === 0) return new Map()
  const rows = await readRows(
    `select mentions.target_id as item, tasks.id as id, tasks.title as title from mentions
       join tasks on tasks.id = mentions.record_id and tasks.trashed_at is null
         and tasks.status = 'open'
       where mentions.user_id = ? and mentions.record_type = 'task' and mentions.target_type = 'item'
         and mentions.target_id in (${itemIds.map(() => '?').join(', ')})
       order by tasks.id desc`,
    [person.id, ...itemIds]
  )
  return new Map(rows.map(({ item, id, title }) => [item, { id, title }]))
}
