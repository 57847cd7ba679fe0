import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { kept } from '#queries/evidence'
import { readRows } from '#queries/raw'
import type { Day } from '#services/calendar/day'
import { PROOF_TYPES, proofSql, type ProofType } from '#services/evidence/kinds'
import type { SectionName } from '#services/packets/sections'

/** A goal that was open at some time of the period, once for each of its key results. */
export type GoalFact = {
  id: number
  title: string
  title_key: string
  due_on: Day | null
  closed_on: Day | null
  status: string
  key_result_id: number | null
  key_result: string | null
  kind: string | null
  unit: string | null
  start_value: number | null
  target_value: number | null
  /** The newest measurement before the period, and until its end. */
  value_before: number | null
  value: number | null
  /** Milestones, or tasks: all, those done before the period, and until its end. */
  steps: number
  steps_before: number
  steps_done: number
  tasks: number
  tasks_before: number
  tasks_done: number
}

export type TaskFact = {
  id: number
  title: string
  closed_on: Day
  project_id: number | null
  project: string | null
  goal_id: number | null
}

/** A skill, once for each of its assessments until the end of the period. */
export type SkillFact = {
  id: number
  name: string
  title_key: string
  level: number | null
  assessed_on: Day | null
}

export type ProofFact = {
  id: number
  claim_type: 'skill' | 'goal'
  claim_id: number
  claim: string
  type: ProofType
  other_id: number
  title: string
  note: string
  day: Day
}

/** What was said, learned, finished or decided; `hidden_…` counts what is not marked shareable. */
export type MomentFact = {
  type: 'remark' | 'entry' | 'item' | 'decision' | 'hidden_remark' | 'hidden_entry'
  id: number
  text: string
  more: string
  who: string | null
  kind: string | null
  day: Day
}

export type Facts = {
  goals: GoalFact[]
  tasks: TaskFact[]
  skills: SkillFact[]
  proofs: ProofFact[]
  moments: MomentFact[]
}

type Asked = { from: Day; to: Day; sections: readonly SectionName[] }

const serving = (condition: string) => `(select count(*) from goal_tasks
  join tasks on tasks.id = goal_tasks.task_id
  where goal_tasks.goal_id = goals.id and tasks.trashed_at is null and ${condition})`
const steps = (condition: string) =>
  `(select count(*) from milestones where milestones.key_result_id = key_results.id and ${condition})`
const measured = (condition: string) => `(select value from measurements
  where measurements.key_result_id = key_results.id and ${condition}
  order by measured_on desc limit 1)`

const GOALS = `select goals.id, goals.title, goals.title_key, goals.due_on, goals.closed_on, goals.status,
    key_results.id as key_result_id, key_results.title as key_result, key_results.kind,
    key_results.unit, start_value, target_value,
    ${measured('measured_on < ?')} as value_before, ${measured('measured_on <= ?')} as value,
    ${steps('1 = 1')} as steps, ${steps('done_on < ?')} as steps_before,
    ${steps('done_on <= ?')} as steps_done,
    ${serving("tasks.status <> 'dropped'")} as tasks,
    ${serving("tasks.status = 'done' and tasks.closed_on < ?")} as tasks_before,
    ${serving("tasks.status = 'done' and tasks.closed_on <= ?")} as tasks_done
  from goals left join key_results on key_results.goal_id = goals.id
  where goals.user_id = ? and goals.trashed_at is null and goals.starts_on <= ?
    and (goals.closed_on is null or goals.closed_on >= ?)
  order by goals.id, key_results.id`

const TASKS = `select tasks.id, tasks.title, tasks.closed_on, projects.id as project_id,
    projects.name as project, goal_tasks.goal_id
  from tasks
  left join projects on projects.id = tasks.project_id and projects.trashed_at is null
  left join goal_tasks on goal_tasks.task_id = tasks.id
  where tasks.user_id = ? and tasks.status = 'done' and tasks.trashed_at is null
    and tasks.closed_on between ? and ?
  order by tasks.closed_on, tasks.id, goal_tasks.goal_id`

const SKILLS = `select skills.id, skills.name, skills.title_key, assessments.level,
    assessments.assessed_on
  from skills
  left join assessments on assessments.skill_id = skills.id and assessments.assessed_on <= ?
  where skills.user_id = ? and skills.trashed_at is null
  order by skills.id, assessments.assessed_on, assessments.id`

/** What nobody else reads proves something to others only when it is marked. */
const shareable = (type: ProofType) =>
  type === 'entry' || type === 'remark' ? 'and proof.shareable = true' : ''

const PROOFS = PROOF_TYPES.map((type) => {
  const { table, title, day, counts } = proofSql(type)
  return `select evidence.id as id, evidence.claim_type as claim_type, evidence.claim_id as claim_id,
      coalesce(skills.name, goals.title) as claim, '${type}' as type, evidence.proof_id as other_id,
      ${title} as title, evidence.note as note, ${day} as day
    from evidence
    join ${table} as proof on proof.id = evidence.proof_id ${kept(type, 'proof')}
    left join skills on evidence.claim_type = 'skill' and skills.id = evidence.claim_id
    left join goals on evidence.claim_type = 'goal' and goals.id = evidence.claim_id
    where evidence.user_id = ? and evidence.claim_type in ('skill', 'goal')
      and evidence.proof_type = '${type}' and ${counts} ${shareable(type)}
      and ${day} between ? and ?
      and skills.trashed_at is null and goals.trashed_at is null`
}).join(' union all ')

const RECEIVED = `feedback.user_id = ? and feedback.trashed_at is null
  and feedback.direction = 'received' and feedback.status = 'said' and feedback.day between ? and ?`
const WRITTEN = `journal.user_id = ? and journal.trashed_at is null and journal.day between ? and ?`

const MOMENTS = `select 'remark' as type, feedback.id as id, feedback.said as text,
    feedback.details as more, contacts.full_name as who, feedback.kind as kind, feedback.day as day
  from feedback left join contacts on contacts.id = feedback.contact_id
  where ${RECEIVED} and feedback.shareable = true
  union all
  select 'entry', journal.id, journal.title,
    case when journal.takeaway <> '' then journal.takeaway else journal.body end,
    journal.source, journal.kind, journal.day
  from journal where ${WRITTEN} and journal.shareable = true
  union all
  select 'item', items.id, items.name, '', null, items.kind, items.finished_on
  from items where items.user_id = ? and items.trashed_at is null and items.status = 'finished'
    and items.finished_on between ? and ?
  union all
  select 'decision', decisions.id, decisions.text, meetings.title,
    cast(meetings.id as varchar(12)), null, meetings.day
  from decisions join meetings on meetings.id = decisions.meeting_id
  where meetings.user_id = ? and meetings.trashed_at is null and meetings.day between ? and ?
  union all
  select 'hidden_remark', count(*), '', '', null, null, max(feedback.day)
  from feedback where ${RECEIVED} and feedback.shareable = false
  union all
  select 'hidden_entry', count(*), '', '', null, null, max(journal.day)
  from journal where ${WRITTEN} and journal.shareable = false`

/** All that a packet can be made of, in five statements however much there is. */
export async function packetFacts(
  { id }: { id: number },
  { from, to, sections }: Asked,
  client?: TransactionClientContract
): Promise<Facts> {
  const has = (...names: SectionName[]) => names.some((name) => sections.includes(name))
  const rows = <T>(isAsked: boolean, sql: string, bindings: unknown[]) =>
    isAsked ? readRows<T>(sql, bindings, client) : []
  const days = [id, from, to]
  const each = (count: number) => Array.from({ length: count }, () => days).flat()
  return {
    goals: await rows<GoalFact>(has('goals'), GOALS, [
      ...[from, to, from, to, from, to],
      ...[id, to, from],
    ]),
    tasks: await rows<TaskFact>(has('goals', 'work'), TASKS, days),
    skills: await rows<SkillFact>(has('skills'), SKILLS, [to, id]),
    proofs: await rows<ProofFact>(
      has('goals', 'skills', 'learning'),
      `${PROOFS} order by day, id`,
      each(PROOF_TYPES.length)
    ),
    moments: await rows<MomentFact>(
      has('feedback', 'decisions', 'learning'),
      `${MOMENTS} order by day, type, id`,
      each(6)
    ),
  }
}
