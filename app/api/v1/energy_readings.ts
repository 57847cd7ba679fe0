import { energyYear } from '#queries/energy_year'
import { hourOf } from '#queries/energy_days'
import { patternsOf } from '#queries/energy_statements'
import { proposalsFor } from '#queries/proposals'
import { answers, reads } from '#services/api/operation'
import { is, Shape } from '#services/api/shape'
import { weekday } from '#services/calendar/day'
import { dayFrom } from '#services/days/bounds'
import { exportEnergy } from '#services/energy/csv'
import { meanOf } from '#services/energy/means'
import { timeOfMinute } from '#services/energy/minutes'
import { MEASURES, STATEMENT_KINDS } from '#services/energy/statements'
import { sendCsv } from '#services/skills/csv/send'

const rounded = (value: number | null) => value && Math.round(value * 100) / 100
const mean = { minimum: 1, maximum: 5 }

const statementShape = new Shape(
  'EnergyStatement',
  {
    kind: is.oneOf(STATEMENT_KINDS),
    measure: is.oneOf(MEASURES),
    direction: is.oneOf(['higher', 'lower']),
    from_hour: is.maybe(is.integer({ minimum: 0, maximum: 23 })),
    to_hour: is.maybe(is.integer({ minimum: 1, maximum: 24 })),
    weekday: is.maybe(is.integer({ minimum: 1, maximum: 7, description: '1 is Monday.' })),
    n: is.integer({ minimum: 20 }),
    n_of: is.oneOf(['check_ins', 'days']),
    inside: is.maybe(is.number()),
    outside: is.maybe(is.number()),
    difference: is.number({
      description: 'For meetings of an hour more, for what was done of a task more.',
    }),
    low: is.number({ description: 'Where its 95 % interval begins.' }),
    high: is.number({ description: 'Where its 95 % interval ends.' }),
  },
  { description: 'What the check-ins of a year say, and chance would not.' }
)

const hourShape = new Shape(
  'EnergyHour',
  {
    weekday: is.integer({ minimum: 1, maximum: 7, description: '1 is Monday.' }),
    hour: is.integer({ minimum: 0, maximum: 23 }),
    n: is.integer({ minimum: 1 }),
    energy: is.number(mean),
    engagement: is.maybe(is.number(mean)),
  },
  { description: 'The means of an hour of a weekday.' }
)

const dayShape = new Shape(
  'EnergyDay',
  {
    day: is.day(),
    n: is.integer({ minimum: 1 }),
    energy: is.number(mean),
    engagement: is.maybe(is.number(mean)),
    meeting_minutes: is.integer({ minimum: 0 }),
    tasks_done: is.integer({ minimum: 0 }),
  },
  { description: 'The means of a day, and what else it had.' }
)

const meansOf = (rows: Array<{ energy: number; engagement: number | null }>) => ({
  n: rows.length,
  energy: rounded(meanOf(rows.map(({ energy }) => energy))!.mean),
  engagement: rounded(meanOf(rows.flatMap(({ engagement: value }) => value ?? []))?.mean ?? null),
})

const proposalShape = new Shape(
  'EnergyProposal',
  {
    day: is.day(),
    starts: is.text({ description: '`HH:mm` of the person’s clock.' }),
    ends: is.text({ description: '`HH:mm` of the person’s clock.' }),
    demand: is.oneOf(['deep', 'light']),
    task_id: is.id(),
    inside: is.number(),
    outside: is.number(),
    n: is.integer({ minimum: 20 }),
  },
  { description: 'What a free hour could be for, and why.' }
)

const common = { area: 'energy', method: 'GET', scope: 'energy:read' } as const

/** What the check-ins of the last year look like, and what they say. */
export const energyReadings = [
  reads({
    ...common,
    name: 'energy.statements.index',
    path: '/energy/statements',
    summary: 'Read what the last year says',
    description:
      'Each with its n and its interval. Under 20 check-ins nothing is said, and where there is nothing to find, something is said in fewer than 5 % of all years. Only days that are over count.',
    answer: answers.list(statementShape),
    run: async ({ person }) =>
      (await patternsOf(person)).statements.map((one) => ({
        ...{ kind: one.kind, measure: one.measure, direction: one.direction },
        from_hour: one.kind === 'hours' ? one.from : null,
        to_hour: one.kind === 'hours' ? one.to : null,
        weekday: one.kind === 'weekday' ? one.weekday : null,
        ...{ n: one.n, n_of: one.of },
        inside: rounded(one.inside),
        outside: rounded(one.outside),
        difference: rounded(one.difference),
        low: rounded(one.low),
        high: rounded(one.high),
      })),
  }),
  reads({
    ...common,
    name: 'energy.hours.index',
    path: '/energy/hours',
    summary: 'Read the last year by hour and weekday',
    answer: answers.list(hourShape),
    async run({ person }) {
      const { felt } = await energyYear(person)
      const cells = Map.groupBy(
        felt,
        ({ felt_on: day, felt_time: time }) => weekday(day) * 100 + hourOf(time)
      )
      return [...cells]
        .sort(([one], [two]) => one - two)
        .map(([cell, rows]) => ({
          ...{ weekday: Math.floor(cell / 100), hour: cell % 100 },
          ...meansOf(rows),
        }))
    },
  }),
  reads({
    ...common,
    name: 'energy.days.index',
    path: '/energy/days',
    summary: 'Read the last year day by day',
    description: 'Days without a check-in are left out.',
    answer: answers.list(dayShape),
    async run({ person }) {
      const { felt, facts } = await energyYear(person)
      const days = Map.groupBy(felt, ({ felt_on: day }) => day)
      return [...days].map(([day, rows]) => {
        const { meetings = 0, done = 0 } = facts.get(day) ?? {}
        return { day, ...meansOf(rows), meeting_minutes: meetings, tasks_done: done }
      })
    },
  }),
  reads({
    ...common,
    name: 'energy.proposals.index',
    path: '/days/:day/proposals',
    summary: 'Read what a day’s best free hours could be for',
    description:
      'Deep work for the strongest hours, something light for the weakest, as far as working hours and meetings leave them free. Nothing moves by itself: plan the task and put it into its place. Where nothing can be said of hours, nothing is proposed.',
    answer: answers.list(proposalShape),
    async run({ params, person }) {
      const day = dayFrom(params.day)
      return (await proposalsFor(person, day)).map(({ span, task, because }) => ({
        ...{ day, demand: task.demand, task_id: task.id, n: because.n },
        ...{ starts: timeOfMinute(span.from), ends: timeOfMinute(span.to) },
        inside: rounded(because.inside),
        outside: rounded(because.outside),
      }))
    },
  }),
  reads({
    ...common,
    name: 'energy.csv.show',
    path: '/energy/csv',
    summary: 'Read all check-ins as CSV',
    description:
      'The oldest first. What a spreadsheet would run as a formula has an apostrophe in front.',
    answer: answers.stream('The table.', 'text/csv'),
    run: async ({ person, http }) =>
      sendCsv(http!.response, await exportEnergy(person), 'energy.csv'),
  }),
]
