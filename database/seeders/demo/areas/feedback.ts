import { areaColumns } from '#models/mixins/area_record'
import { addDays, type Day } from '#services/calendar/day'
import type { Telling } from '../write.js'
import { ASKED, REMARKS, type Told } from './_remarks.js'

/** Days within which something came of it. */
const SOON = 30

/** What was said is told below, once there are people, skills and tasks. */
export default []

/** What was said to Maya and by her, what it was about, and what she did about it. */
export async function tell({ id, insert, moment, tasks, today }: Telling) {
  const row = (day: Day, values: Record<string, unknown>) => {
    const remark = {
      ...{ said: '', status: 'said', direction: 'received', kind: null, asked_on: null, day },
      ...{ context: '', details: '', shareable: false, task_id: null },
      ...values,
    }
    const stamps = { created_at: moment(day, 430), updated_at: moment(day, 430) }
    return { ...remark, ...stamps, ...areaColumns('feedback', remark) }
  }
  const taken = new Set<number>()
  const followUp = ({ ago, followed }: Told) => {
    const [first, last] = [addDays(today, -ago), addDays(today, SOON - ago)]
    const task = tasks.find(
      ({ id: taskId, title, status, closedOn = '' }) =>
        followed?.test(title) &&
        status === 'done' &&
        !taken.has(taskId) &&
        closedOn > first &&
        closedOn <= last
    )
    if (task) taken.add(task.id)
    return task?.id ?? null
  }
  const said = REMARKS.map((told) => {
    const day = addDays(today, -told.ago)
    const { who, asked, given, kind = null, context = '', details = '', shareable = false } = told
    return row(day, {
      ...{ said: told.said, kind, context, details, shareable },
      direction: given ? 'given' : 'received',
      asked_on: asked ? addDays(day, -asked) : null,
      contact_id: id('contacts', who),
      task_id: followUp(told),
    })
  })
  const waiting = ASKED.map(([ago, who, context]) => {
    const day = addDays(today, -ago)
    return row(day, {
      ...{ status: 'asked', asked_on: day, context },
      contact_id: id('contacts', who),
    })
  })
  const ids = await insert('feedback', [...said, ...waiting])
  const about = [
    ...REMARKS.map(({ about: skills = [] }) => skills),
    ...ASKED.map((one) => one.slice(3)),
  ]
  const links = about.flatMap((skills, at) =>
    skills.map((name) => ({ at, skill_id: id('skills', String(name)) }))
  )
  await insert(
    'feedback_skills',
    links.map(({ at, skill_id }) => ({ remark_id: ids[at], skill_id }))
  )
  await insert(
    'evidence',
    links
      .filter(({ at }) => REMARKS[at] && !REMARKS[at].given)
      .map(({ at, skill_id }) => ({
        ...{ claim_type: 'skill', claim_id: skill_id, proof_type: 'remark', proof_id: ids[at] },
        ...{ note: said[at].context, shown_on: said[at].day, from_text: false },
        ...{ created_at: said[at].created_at, updated_at: said[at].created_at },
      }))
  )
}
