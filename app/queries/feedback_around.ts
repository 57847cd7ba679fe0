import { readRows } from '#queries/raw'
import type { Row } from '#services/api/shape'

type Person = { id: number }
export type Around = {
  contacts: Map<number, { name: string; isKept: boolean }>
  tasks: Map<number, { title: string; status: string }>
}

/** The people and the tasks that remarks name, in one query each. */
export async function aroundRemarks(person: Person, rows: Row[]): Promise<Around> {
  const [contacts, tasks] = await Promise.all([
    byIds(person, 'contacts', 'full_name as name, trashed_at', idsOf(rows, 'contact_id')),
    byIds(person, 'tasks', 'title, status, trashed_at', idsOf(rows, 'task_id')),
  ])
  return {
    contacts: new Map(
      contacts.map(({ id, name, trashed_at: at }) => [id, { name, isKept: at === null }])
    ),
    tasks: new Map(
      tasks.filter(({ trashed_at: at }) => at === null).map((task) => [task.id, task as any])
    ),
  }
}

const idsOf = (rows: Row[], column: string): number[] => [
  ...new Set(rows.map((row) => row[column]).filter(Boolean)),
]

const byIds = async ({ id }: Person, table: string, columns: string, ids: number[]) =>
  ids.length === 0
    ? []
    : readRows(
        `select id, ${columns} from ${table}
           where user_id = ? and id in (${ids.map(() => '?').join(', ')})`,
        [id, ...ids]
      )

type Choice = { value: number; label: string }

/** Whom feedback can be from or to; also who was chosen before. */
export const contactChoices = async ({ id }: Person, chosen: number | null = null) =>
  readRows<Choice>(
    `select id as value, full_name as label from contacts
       where user_id = ? and (trashed_at is null or id = ?) order by title_key, id limit 2000`,
    [id, chosen ?? 0]
  )

/** The skills that feedback can be about. */
export const skillChoices = ({ id }: Person) =>
  readRows<Choice>(
    `select id as value, name as label from skills
       where user_id = ? and trashed_at is null order by title_key, id limit 200`,
    [id]
  )

/** What a list can be narrowed to: the people and skills that there is feedback of. */
export async function feedbackChoices({ id }: Person) {
  const rows = await readRows<Choice & { kind: string }>(
    `select 'contact' as kind, contacts.id as value, contacts.full_name as label,
         contacts.title_key as place from contacts
       where contacts.user_id = ? and contacts.trashed_at is null and exists (
         select 1 from feedback
           where feedback.contact_id = contacts.id and feedback.trashed_at is null)
     union all
     select 'skill', skills.id, skills.name, skills.title_key from skills
       where skills.user_id = ? and skills.trashed_at is null and exists (
         select 1 from feedback_skills where feedback_skills.skill_id = skills.id)
     union all
     select 'waiting', count(*), '', '' from feedback
       where user_id = ? and status = 'asked' and trashed_at is null
     order by place, value`,
    [id, id, id]
  )
  const of = (wanted: string) =>
    rows.filter(({ kind }) => kind === wanted).map(({ value, label }) => ({ value, label }))
  return {
    contacts: of('contact'),
    skills: of('skill'),
    waiting: Number(of('waiting')[0]?.value ?? 0),
  }
}
