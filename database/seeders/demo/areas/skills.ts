import { addDays, type Day } from '#services/calendar/day'
import type { Telling } from '../write.js'

type Told = {
  name: string
  category: string
  aliases?: string
  target?: number
  /** Days from today until the target. */
  within?: number
  halfLife?: number
  anchors?: Record<number, string>
  notes?: string
  /** What was said about the level: how many days ago, the level and why. */
  assessments?: Array<[daysAgo: number, level: number, note?: string]>
  /** Finished tasks that show it: how they begin, why, how many, and between which days ago. */
  shown?: { tasks: RegExp; why: string[]; count: number; from?: number; to?: number }
}

/** What Maya wants to be good at, and what of her year shows it. */
const SKILLS: Told[] = [
  {
    name: 'Databases',
    category: 'Engineering',
    aliases: 'SQL, PostgreSQL, SQLite',
    ...{ target: 4, within: 130 },
    anchors: {
      3: 'Plans a migration alone and knows how to take it back.',
      4: 'Finds out why a query is slow before anybody asks, and shows others how.',
    },
    notes:
      'The booking database is where this shows. Read about **query plans** before the next step.',
    assessments: [
      [340, 1, 'I can write queries; plans are a mystery.'],
      [210, 2, 'Moved two tables without waking anybody.'],
      [58, 3, 'The waiting list is mine from schema to numbers.'],
    ],
    shown: {
      tasks: /^(Draft the migration plan|Remove the old columns|Measure the)/,
      why: [
        'Planned so that it could be taken back at any step.',
        'No booking was lost, and nobody noticed.',
        'The numbers showed which index was missing.',
      ],
      count: 6,
      from: 280,
    },
  },
  {
    name: 'TypeScript',
    category: 'Engineering',
    aliases: 'TS, JavaScript',
    ...{ target: 5, within: 220 },
    assessments: [
      [330, 3],
      [150, 4, 'Reviews go both ways now: others ask me about types.'],
    ],
    shown: {
      tasks: /^(Review pull request|Split the)/,
      why: ['Found the race before it was merged.', 'Left it simpler than it was.'],
      count: 9,
      from: 240,
    },
  },
  {
    name: 'Accessibility',
    category: 'Engineering',
    aliases: 'a11y, WCAG',
    ...{ target: 4, within: 90 },
    anchors: { 3: 'Tries every flow with a screen reader before it ships.' },
    assessments: [
      [300, 1],
      [225, 2, 'The audit taught me what the checkers do not find.'],
    ],
    shown: {
      tasks: /^(Fix the contrast|Name the buttons|Try the .* screen reader)/,
      why: [
        'Works with a screen reader now, from start to end.',
        'Readable for tired eyes as well.',
      ],
      count: 2,
      from: 330,
      to: 200,
    },
  },
  {
    name: 'Testing',
    category: 'Engineering',
    ...{ target: 3 },
    assessments: [
      [310, 2],
      [120, 3],
    ],
    shown: {
      tasks: /^Write tests for/,
      why: ['The tests say what was promised, not how it is done.'],
      count: 4,
      from: 150,
    },
  },
  { name: 'Observability', category: 'Engineering', ...{ target: 2, within: 300 } },
  {
    name: 'Giving feedback',
    category: 'Leadership',
    ...{ target: 4, within: 180, halfLife: 120 },
    anchors: {
      2: 'Says it, though too late and too softly.',
      4: 'Says the hard thing the same day, and the other one thanks for it.',
    },
    assessments: [
      [290, 1, 'I avoid it.'],
      [95, 2, 'Twice in a row on the day itself.'],
    ],
    shown: {
      tasks: /^Give \S+ feedback on the demo/,
      why: ['Said what I saw and what it did, and asked how it looked from there.'],
      count: 3,
      from: 140,
    },
  },
  {
    name: 'Hiring',
    category: 'Leadership',
    aliases: 'Recruiting, Interviewing',
    ...{ target: 4, within: 150 },
    assessments: [
      [260, 2],
      [80, 3, 'The questions are written down and the same for everybody.'],
    ],
    shown: {
      tasks: /^(Write up interview notes|Prepare questions|Compare notes)/,
      why: ['Decided by what was said, not by who said it.', 'Everybody was asked the same.'],
      count: 3,
      from: 170,
    },
  },
  {
    name: 'Delegating',
    category: 'Leadership',
    ...{ target: 3, within: 120 },
    assessments: [[70, 2, 'I hand over the work, but not yet the decision.']],
  },
  {
    name: 'Budgeting',
    category: 'Leadership',
    ...{ target: 3, within: 260 },
    assessments: [[55, 2, 'Planned the year with Jonas; nothing to show for it yet.']],
  },
  {
    name: 'Facilitating',
    category: 'Leadership',
    aliases: 'Moderation, Workshops',
    ...{ target: 3 },
    assessments: [
      [280, 2],
      [110, 3, 'The last retrospective ran without me saying much.'],
    ],
    shown: {
      tasks: /^(Prepare the \S+ retrospective|Plan a session)/,
      why: ['Everybody spoke, and there were three decisions at the end.'],
      count: 4,
      from: 200,
    },
  },
  {
    name: 'Technical writing',
    category: 'Craft',
    aliases: 'Documentation',
    ...{ target: 4, within: 200 },
    assessments: [
      [320, 2],
      [140, 3, 'People point to the page instead of asking me.'],
    ],
    shown: {
      tasks: /^(Document the|Write the incident review|Write a note)/,
      why: ['Read by the whole team; nobody had to ask.', 'Short enough to be read.'],
      count: 6,
      from: 220,
    },
  },
  {
    name: 'Presenting',
    category: 'Craft',
    aliases: 'Public speaking',
    ...{ target: 3 },
    assessments: [
      [250, 2, 'Too many slides.'],
      [45, 3, 'The talk in Leipzig, without notes.'],
    ],
    shown: {
      tasks: /^(Practise the talk|Show the findings|Cut the slides)/,
      why: ['Twenty minutes, one thought, and questions until the end.'],
      count: 4,
      from: 130,
    },
  },
  {
    name: 'Design sense',
    category: 'Craft',
    ...{ target: 2, within: 240 },
    assessments: [[160, 1]],
    shown: {
      tasks: /^(Fix the layout|Read the portfolio)/,
      why: ['Saw what was wrong before Priya said it.'],
      count: 2,
      from: 90,
    },
  },
  {
    name: 'Customer interviews',
    category: 'Product',
    aliases: 'User research',
    ...{ target: 4, within: 100 },
    assessments: [
      [270, 2],
      [100, 3, 'I ask what they did last time, not what they would do.'],
    ],
    shown: {
      tasks: /^(Interview \S+ of|Write up what|Cluster the notes)/,
      why: ['It changed what we built next.', 'Heard the problem behind the wish.'],
      count: 5,
      from: 160,
    },
  },
  {
    name: 'Estimation',
    category: 'Product',
    ...{ target: 3, within: 60 },
    assessments: [
      [240, 1],
      [130, 2, 'Half as far off as in spring.'],
    ],
    shown: {
      tasks: /^Estimate the/,
      why: ['Within a day of what it took.'],
      count: 2,
      from: 120,
    },
  },
  {
    name: 'Prioritising',
    category: 'Product',
    ...{ target: 4, within: 170 },
    assessments: [
      [230, 2],
      [75, 3, 'Five things a quarter, and the rest is a no.'],
    ],
    shown: {
      tasks: /^(Cut the list|Draft the goals)/,
      why: ['Said no to nine things, with reasons that held.'],
      count: 4,
      from: 180,
    },
  },
]

/** Its skills, by the names of columns; the newest assessment is the level. */
export default function (today: Day) {
  return SKILLS.map(({ name, category, aliases, target, within, halfLife, anchors, ...told }) => {
    const [daysAgo, level] = told.assessments?.at(-1) ?? []
    const added = addDays(today, -(told.assessments?.[0][0] ?? 30))
    return {
      created_at: `${added}T07:40:00.000Z`,
      ...{ name, category, aliases: aliases ?? '', notes: told.notes ?? '' },
      level: level ?? null,
      assessed_on: daysAgo === undefined ? null : addDays(today, -daysAgo),
      target_level: target ?? null,
      target_on: within === undefined ? null : addDays(today, within),
      half_life_days: halfLife ?? null,
      ...Object.fromEntries([0, 1, 2, 3, 4, 5].map((at) => [`anchor_${at}`, anchors?.[at] ?? ''])),
    }
  })
}

/** The history of each level, and the finished tasks that show it. */
export async function tell({ today, random, moment, id, tasks, insert }: Telling) {
  const stamps = (day: Day) => ({ created_at: moment(day, 420), updated_at: moment(day, 420) })
  const dayAgo = (days: number) => addDays(today, -days)
  await insert(
    'assessments',
    SKILLS.flatMap(({ name, assessments = [] }) =>
      assessments.map(([daysAgo, level, note = '']) => ({
        skill_id: id('skills', name),
        ...{ level, note, assessed_on: dayAgo(daysAgo) },
        ...stamps(dayAgo(daysAgo)),
      }))
    )
  )
  await insert(
    'evidence',
    SKILLS.flatMap(({ name, shown }) => {
      if (!shown) return []
      const [from, to] = [dayAgo(shown.from ?? 365), dayAgo(shown.to ?? 0)]
      const fitting = tasks.filter(
        ({ title, status, closedOn }, at) =>
          status === 'done' &&
          closedOn! >= from &&
          closedOn! <= to &&
          shown.tasks.test(title) &&
          at === tasks.findLastIndex((one) => one.title === title)
      )
      // from all of the time, the newest always among them
      const step = Math.max(1, fitting.length / shown.count)
      const chosen = Array.from({ length: Math.min(shown.count, fitting.length) }, (_, at) =>
        fitting.at(-1 - Math.floor(at * step))!
      )
      return chosen.map((task) => ({
        ...{ claim_type: 'skill', claim_id: id('skills', name) },
        ...{ proof_type: 'task', proof_id: task.id, shown_on: task.closedOn },
        note: random.chance(0.7) ? random.pick(shown.why) : '',
        ...stamps(task.closedOn!),
      }))
    })
  )
}
