import { addDays, type Day } from '#services/calendar/day'
import type { Telling } from '../write.js'

type Told = {
  title: string
  company: string
  /** Days from today until she wants to be ready. */
  within: number
  notes: string
  advertisement: string
  criteria: Criterion[]
  /** How the score went: how many days ago it was what. */
  way: Array<[daysAgo: number, score: number]>
}

type Criterion = { weight: number } & (
  | { skill: string; level: number }
  | { shown: string; needed: number }
  | { goal: string }
  | { collect: string; needed: number; tasks: RegExp; why: string }
  | { line: string; tickedAgo?: number }
)

const ROLES: Told[] = [
  {
    title: 'Head of product',
    company: 'Lumen Labs',
    within: 130,
    notes:
      'Sofia asked in Leipzig whether I would. Not yet: hiring and delegating have to show first.\n\n- talk to **Sofia** again in spring\n- ask Priya what she would miss',
    advertisement: `Head of Product (m/f/d), Lumen Labs, Berlin or remote

Lumen Labs makes booking software for small museums. You will lead a team of six.

What you bring
- Several years of experience with prioritising a roadmap and saying no with reasons
- You have built a team: hiring, giving feedback and delegating are what you do every week
- Strong knowledge of user research and product analytics
- Comfortable with SQL and experiments; experience with A/B testing is a plus
- Public speaking in English and German
- Familiarity with B2B pricing and GDPR

What we offer
- Four days a week if you like
- A budget for books and conferences`,
    criteria: [
      { skill: 'Prioritising', level: 4, weight: 5 },
      { skill: 'Hiring', level: 4, weight: 5 },
      { skill: 'Delegating', level: 3, weight: 4 },
      { skill: 'Giving feedback', level: 3, weight: 4 },
      { skill: 'Customer interviews', level: 4, weight: 3 },
      { skill: 'Presenting', level: 3, weight: 2 },
      { goal: 'Talk to a customer every week', weight: 2 },
      { shown: 'Databases', needed: 3, weight: 1 },
      {
        collect: 'Decisions that turned out right',
        ...{ needed: 5, weight: 3 },
        tasks: /^(Cut the list|Share the plan)/,
        why: 'Half a year later it still looks right.',
      },
      { line: 'Two people who would speak for me', tickedAgo: 34, weight: 2 },
      { line: 'Know what Lumen Labs earns with what', weight: 2 },
    ],
    way: [
      [198, 27],
      [176, 30],
      [149, 34],
      [131, 41],
      [110, 43],
      [96, 47],
      [80, 52],
      [74, 58],
      [52, 62],
      [34, 68],
      [12, 72],
    ],
  },
  {
    title: 'Staff engineer',
    company: 'Halden',
    within: 300,
    notes: 'The other way: closer to the code, without a team of my own.',
    advertisement: '',
    criteria: [
      { skill: 'Databases', level: 4, weight: 5 },
      { skill: 'TypeScript', level: 5, weight: 4 },
      { skill: 'Technical writing', level: 4, weight: 4 },
      { skill: 'Accessibility', level: 3, weight: 2 },
      { skill: 'Observability', level: 2, weight: 3 },
      { goal: 'Move the booking database without an outage', weight: 3 },
      { shown: 'Testing', needed: 6, weight: 2 },
      { line: 'A talk outside of the company', tickedAgo: 45, weight: 2 },
    ],
    way: [
      [88, 49],
      [70, 51],
      [58, 56],
      [45, 63],
    ],
  },
]

/** The roles that Maya thinks of, by the names of columns. */
export default (today: Day) =>
  ROLES.map(({ title, company, within, notes, advertisement }) => ({
    ...{ title, company, notes, advertisement },
    target_on: addDays(today, within),
  }))

/** What each role asks for, and how its score went. */
export async function tell(telling: Telling) {
  for (const role of ROLES) {
    const role_id = telling.id('readiness', role.title)
    for (const [at, one] of role.criteria.entries()) {
      await tellCriterion(telling, role_id, role, one, at + 1)
    }
    await telling.insert('readiness_snapshots', snapshots(telling, role_id, role))
  }
}

async function tellCriterion(
  telling: Telling,
  role_id: number,
  role: Told,
  one: Criterion,
  position: number
) {
  const { id, insert, moment, today, tasks } = telling
  const began = moment(addDays(today, -role.way[0][0]), 300)
  const columns = {
    ...{ role_id, position, weight: one.weight, created_at: began, updated_at: began },
    ...{ skill_id: null, goal_id: null, level: null, needed: null, ticked_on: null },
  }
  if ('skill' in one) {
    const skill_id = id('skills', one.skill)
    await insert('criteria', [
      { ...columns, kind: 'skill', title: one.skill, skill_id, level: one.level },
    ])
  } else if ('shown' in one) {
    const skill_id = id('skills', one.shown)
    await insert('criteria', [
      { ...columns, kind: 'evidence', title: one.shown, skill_id, needed: one.needed },
    ])
  } else if ('goal' in one) {
    const goal_id = id('goals', one.goal)
    await insert('criteria', [{ ...columns, kind: 'goal', title: one.goal, goal_id }])
  } else if ('line' in one) {
    const ticked_on = one.tickedAgo === undefined ? null : addDays(today, -one.tickedAgo)
    await insert('criteria', [{ ...columns, kind: 'check', title: one.line, ticked_on }])
  } else {
    const { collect: title, needed } = one
    const [claim_id] = await insert('criteria', [{ ...columns, kind: 'evidence', title, needed }])
    const shown = tasks.filter((task) => task.status === 'done' && one.tasks.test(task.title))
    await insert(
      'evidence',
      shown.slice(-3).map((task) => ({
        ...{ claim_type: 'criterion', claim_id, proof_type: 'task', proof_id: task.id },
        ...{ note: one.why, shown_on: task.closedOn },
        ...{ created_at: moment(today), updated_at: moment(today) },
      }))
    )
  }
}

/** A row for each day since the role was made: the score holds until something raises it. */
function snapshots({ today }: Telling, role_id: number, { way }: Told) {
  const rows = []
  for (let daysAgo = way[0][0]; daysAgo > 0; daysAgo--) {
    const [, score] = way.findLast(([since]) => since >= daysAgo)!
    rows.push({ role_id, day: addDays(today, -daysAgo), score, change_seq: 0 })
  }
  return rows
}
