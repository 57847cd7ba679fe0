import { dayShape, readDay } from '#api/v1/shapes/day'
import DayLog, { lineVersion } from '#models/day_log'
import {
  answers,
  type Body,
  type Call,
  type Operation,
  reads,
  takes,
  type WriteCall,
  writes,
} from '#services/api/operation'
import type { Day } from '#services/calendar/day'
import { dateOf, dayAfter, dayFrom } from '#services/days/bounds'
import { carryAll } from '#services/days/carry'
import { closeDay } from '#services/days/close'
import { lineValidator, minutesValidator, shutdownValidator } from '#validators/day'

type Act = {
  name: string
  method: 'POST' | 'PUT' | 'DELETE'
  path: string
  summary: string
  description?: string
  body?: Body
  run: (call: WriteCall, day: Day) => Promise<unknown>
}

const find = (call: Call) => readDay(dayFrom(call.params.day), call)

/** Does something to a day and answers with the day as it is then. */
const act = ({ path, run, ...rest }: Act): Operation =>
  writes({
    ...rest,
    area: 'tasks',
    path: `/days/:day${path}`,
    scope: 'tasks:write',
    answer: answers.one(dayShape),
    current: { shape: dayShape, find },
    async run(call) {
      await run(call, dayFrom(call.params.day))
      return find(call)
    },
  })

/** The last one to write the line wins, unless `If-Match` says what was read. */
const writeLine = ({ change }: WriteCall, log: DayLog, line: string) =>
  log.writeLine(change, line.trim(), lineVersion(log.line))

async function setCapacity({ change, label, person }: WriteCall, day: Day, minutes: number | null) {
  const log = await DayLog.on(change, day)
  const data = { date: dateOf(day, person), hours: (minutes ?? 0) / 60 }
  label(minutes === null ? 'today.changes.usual_hours' : 'today.changes.hours', data)
  await log.setCapacity(change, minutes)
}

/** Days: planned, worked, shut down. */
export default [
  reads({
    name: 'days.show',
    area: 'tasks',
    method: 'GET',
    path: '/days/:day',
    summary: 'Read a day with its plan',
    scope: 'tasks:read',
    answer: answers.one(dayShape),
    run: find,
  }),
  act({
    name: 'days.plan.store',
    method: 'POST',
    path: '/plan',
    summary: 'Say that a day is planned',
    run: async ({ change, label, person }, day) => {
      label('today.changes.day_planned', { date: dateOf(day, person) })
      const log = await DayLog.on(change, day)
      await log.markPlanned(change, person.clock.now)
    },
  }),
  act({
    name: 'days.line.update',
    method: 'PUT',
    path: '/line',
    summary: 'Write the line of a day',
    body: takes.json(lineValidator, { example: { line: 'The offer is out.' } }),
    run: async (call, day) => {
      call.label('today.changes.line', { date: dateOf(day, call.person) })
      await writeLine(call, await DayLog.on(call.change, day), call.input.line)
    },
  }),
  act({
    name: 'days.shutdown.store',
    method: 'POST',
    path: '/shutdown',
    summary: 'Shut a day down',
    description: 'With its line, when it is sent. A timer that still runs is stopped.',
    body: takes.json(shutdownValidator, { example: { line: 'The offer is out.' } }),
    run: async (call, day) => {
      const { change, input, label, person } = call
      label('today.changes.closed', { date: dateOf(day, person) })
      const log = await DayLog.on(change, day)
      if (input.line !== undefined) await writeLine(call, log, input.line)
      await closeDay(change, log, person.clock)
    },
  }),
  act({
    name: 'days.shutdown.destroy',
    method: 'DELETE',
    path: '/shutdown',
    summary: 'Open a closed day again',
    run: async ({ change, label, person }, day) => {
      label('today.changes.reopened', { date: dateOf(day, person) })
      const log = await DayLog.on(change, day)
      await log.reopen(change)
    },
  }),
  act({
    name: 'days.capacity.update',
    method: 'PUT',
    path: '/capacity',
    summary: 'Give a day hours of its own',
    body: takes.json(minutesValidator, { example: { minutes: 240 } }),
    run: (call, day) => setCapacity(call, day, call.input.minutes),
  }),
  act({
    name: 'days.capacity.destroy',
    method: 'DELETE',
    path: '/capacity',
    summary: 'Give a day its usual hours again',
    run: (call, day) => setCapacity(call, day, null),
  }),
  act({
    name: 'days.carries.store',
    method: 'POST',
    path: '/carries',
    summary: 'Carry all leftovers of a day on',
    description: 'To the next day that is not over. What was left on days before goes along.',
    run: async ({ change, label, person }, day) => {
      const to = dayAfter(day, person.today)
      const count = await carryAll(change, day, to)
      label('today.changes.carried_all', { count, date: dateOf(to, person) })
    },
  }),
] satisfies Operation[]
