import { taskShape } from '#api/v1/shapes/task'
import { partsOfTask } from '#api/v1/task_list'
import { dayAndWaiting, dayLog, dayTasks, type WaitingRow, type Waits } from '#queries/day_plan'
import { timeOn } from '#queries/day_time'
import { is, type Reading, type Row, Shape } from '#services/api/shape'
import type { Day } from '#services/calendar/day'
import { availableOn, capacityOf } from '#services/days/capacity'

/** As many of those that wait as the planning page shows. */
const WAITING = 60
const WAITS: Waits[] = ['leftover', 'overdue', 'due', 'starts']

const tasks = { type: 'array', items: taskShape.ref }
const minutes = { type: 'integer' }

export const dayShape = new Shape(
  'Day',
  {
    day: is.day(),
    line: is.text({ description: 'What is worth remembering of it.' }),
    planned_at: is.maybe(is.moment()),
    closed_at: is.maybe(is.moment()),
    capacity: {
      schema: {
        type: 'object',
        description: 'Minutes. `own` says that the day has other hours than usual.',
        required: ['available', 'own', 'done', 'left', 'free'],
        additionalProperties: false,
        properties: {
          available: minutes,
          own: { type: 'boolean' },
          done: minutes,
          left: minutes,
          free: minutes,
        },
      },
    },
    focus: { schema: { ...tasks, description: 'Planned for the day, in order.' } },
    also_done: { schema: { ...tasks, description: 'Done on it without having been planned.' } },
    waiting: {
      schema: {
        type: 'array',
        description: 'Open tasks that no day has been found for; none for a day that is over.',
        items: {
          type: 'object',
          required: ['waits', 'task'],
          additionalProperties: false,
          properties: { waits: { type: 'string', enum: WAITS }, task: taskShape.ref },
        },
      },
    },
    more_waiting: { schema: { type: 'boolean' } },
  },
  { description: 'A day of the person’s: its plan, its hours, and what was done.' }
)

type About = Pick<Reading, 'person' | 'client'>

/** A day as it is answered. */
export async function readDay(day: Day, { person, client }: About) {
  // one after the other: within a transaction there is one connection
  const log = await dayLog(person, day, client)
  const seconds = await timeOn(person, day, client)
  const { focus, alsoDone, waiting } = await tasksOf(day, { person, client })
  const whole = await written([...focus, ...alsoDone, ...waiting.rows], { person, client })
  const all = (rows: Row[]) => rows.map(({ id }) => whole.get(id))
  const hours = availableOn(person.user, day, log.capacity_minutes)
  const sum = capacityOf([...focus, ...alsoDone], seconds, hours.minutes)
  return {
    day,
    line: log.line,
    planned_at: log.planned_at,
    closed_at: log.closed_at,
    capacity: {
      available: sum.available,
      own: hours.isOwn,
      done: sum.done,
      left: sum.left,
      free: sum.free,
    },
    focus: all(focus),
    also_done: all(alsoDone),
    waiting: waiting.rows.map(({ id, waits }) => ({ waits, task: whole.get(id) })),
    more_waiting: waiting.more,
  }
}

/** On a day that is over nothing waits. */
async function tasksOf(day: Day, { person, client }: About) {
  if (day >= person.today) return dayAndWaiting(person, day, WAITING, client)
  const waiting = { rows: [] as WaitingRow[], more: false }
  return { ...(await dayTasks(person, day, client)), waiting }
}

/** The tasks with all that the API says of them, by their ids. */
async function written(rows: Row[], reading: About) {
  const ids = [...new Set(rows.map(({ id }) => id))]
  const found = await partsOfTask.findAll(reading, ids)
  const whole = await taskShape.writeWhole(found, reading)
  return new Map(whole.map((task) => [task.id, task]))
}
