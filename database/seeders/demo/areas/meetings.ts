import { DateTime } from 'luxon'
import { areaColumns } from '#models/mixins/area_record'
import { derivedColumns } from '#models/task/derived'
import { addDays, type Day, startOfWeek } from '#services/calendar/day'
import type { Telling } from '../write.js'
import { ONCE, type Occasion, SERIES, type ToldSeries } from './_meetings.js'

/** Weeks that meetings are made ahead, as the application does. */
const WEEKS_AHEAD = 11

/** Meetings hang on people and on each other: they are told below. */
export default []

/** Whom Maya met, what was said and decided, and who promised what. */
export async function tell(telling: Telling) {
  for (const told of SERIES) await tellSeries(telling, told)
  for (const [days, time, minutes, title, who, notes] of ONCE) {
    const occasion = {
      ...{ day: addDays(telling.today, days), time, minutes, title, with: who },
      ...{ place: null, link: null, series: null },
    }
    const [id] = await meet(telling, [occasion], [notes])
    if (days >= 0 && days < 5) await point(telling, id, 'What they need most', 0, 15)
  }
}

/** Meetings as rows, with who takes part. */
async function meet(
  { id, insert, moment, today, zone }: Telling,
  occasions: Occasion[],
  notes: string[]
): Promise<number[]> {
  const ids = await insert(
    'meetings',
    occasions.map(({ day, time, minutes, title, place, link, series }, at) => {
      const starts = DateTime.fromISO(`${day}T${time}`, { zone }).toUTC()
      const isOver = day < today
      const created_at = moment(addDays(day, -20), 15)
      const meeting = {
        ...{ meeting_series_id: series, title, place, link, day, notes: notes[at] },
        starts_at: starts.toISO(),
        ends_at: starts.plus({ minutes }).toISO(),
        preparation: '',
        prepared_at: isOver && at % 3 > 0 ? moment(addDays(day, -1), 400) : null,
        held_at: isOver ? starts.plus({ minutes }).toISO() : null,
        ...{ created_at, updated_at: created_at },
      }
      return { ...meeting, ...areaColumns('meetings', meeting) }
    })
  )
  await insert(
    'meeting_attendees',
    occasions.flatMap(({ with: names }, at) =>
      names.map((name) => ({ meeting_id: ids[at], contact_id: id('contacts', name) }))
    )
  )
  return ids
}

async function tellSeries(telling: Telling, told: ToldSeries) {
  const { insert, today, moment, random } = telling
  const monday = addDays(startOfWeek(today, 1), -7 * told.weeksAgo)
  const first = addDays(monday, told.weekday - 1)
  const days: Day[] = []
  const last = addDays(today, 7 * WEEKS_AHEAD)
  for (let day = first; day <= last; day = addDays(day, 7 * told.everyWeeks)) days.push(day)
  const stamp = moment(first, 5)
  const [series] = await insert('meeting_series', [
    {
      ...{ recurrence: told.rule, anchor_on: first, starts_time: told.time },
      ...{ minutes: told.minutes, made_until: last, created_at: stamp, updated_at: stamp },
    },
  ])
  const occasions = days.map((day): Occasion => ({
    ...{ day, series, title: told.title, time: told.time, minutes: told.minutes, with: told.with },
    ...{ place: told.place ?? null, link: told.link ?? null },
  }))
  const isPast = (day: Day) => day < today
  const notes = occasions.map(({ day }) => {
    const said = [random.pick(told.said), random.pick(told.said)]
    return isPast(day) ? [...new Set(said)].join('\n\n') : ''
  })
  const ids = await meet(telling, occasions, notes)
  for (const [at, { day }] of occasions.entries()) {
    if (isPast(day)) await tellOne(telling, told, notes[at], ids, at, day)
    else if (at === days.findIndex((one) => !isPast(one))) {
      for (const [index, title] of told.points.slice(0, 3).entries()) {
        await point(telling, ids[at], title, index, [10, 10, 5][index])
      }
    }
  }
}

/** What became of a meeting that is over: points, now and then a decision, and who does what. */
async function tellOne(
  telling: Telling,
  told: ToldSeries,
  notes: string,
  ids: number[],
  at: number,
  day: Day
) {
  const { insert, moment, random, today } = telling
  const [id, next] = ids.slice(at)
  const count = 2 + (at % 2)
  const isLatest = addDays(day, 7 * told.everyWeeks) >= today
  for (let index = 0; index < count; index++) {
    const title = told.points[(at + index * 2) % told.points.length]
    // the last point of a meeting is what there is no time for, more often than not the next one has it
    const isLeft = index === count - 1 && isLatest
    const where = isLeft ? null : index === count - 1 && at % 3 === 0 ? (next ?? id) : id
    await point(telling, id, title, index, 10, where, day)
  }
  if (random.chance(0.3)) {
    const text = random.pick(told.decided)
    const stamp = moment(day, 90)
    const stamps = { created_at: stamp, updated_at: stamp }
    await insert('decisions', [{ meeting_id: id, text, ...stamps }])
  }
  if (isLatest || random.chance(0.45)) {
    const line = told.actions[at % told.actions.length]
    const said = await promise(telling, line, id, day, isLatest)
    const { title, place } = told
    const values = { title, place: place ?? null, notes: `${notes}\n\n${said}` }
    const { search_text } = areaColumns('meetings', values)
    await telling.change('meetings', id, { notes: values.notes, search_text })
  }
}

async function point(
  { insert, moment, today }: Telling,
  meeting_id: number,
  title: string,
  position: number,
  minutes: number,
  where: number | null = null,
  day: Day = today
) {
  const at = moment(day, 60)
  await insert('agenda_points', [
    {
      ...{ meeting_id, title, minutes, position: position + 1 },
      ...{ discussed_at: where === null ? null : at, discussed_in_id: where },
      ...{ created_at: moment(addDays(day, -1), 30), updated_at: at },
    },
  ])
}

/** A line of the notes as the task that it became. */
async function promise(
  { id, insert, moment, random, today }: Telling,
  line: string,
  meeting_id: number,
  day: Day,
  isLatest: boolean
) {
  const [, by, rest] = /^@(\S+ \S+) (.*)$/.exec(line) ?? [null, null, line]
  const [words, to] = (rest as string).split(' >')
  const name = by ?? to ?? null
  const title = words.charAt(0).toUpperCase() + words.slice(1)
  // what is old was kept; of the last weeks some is still owed
  const isOpen = isLatest || (day > addDays(today, -24) && random.chance(0.4))
  const closed = isOpen ? null : addDays(day, 2 + Math.floor(random.next() * 9))
  const isDone = closed !== null && closed < today
  const created_at = moment(day, 95)
  const columns = {
    ...{ project_id: null, section_id: null, parent_id: null, title, notes: '' },
    ...{
      status: isDone ? 'done' : 'open',
      priority: 0,
      due_on: isOpen ? addDays(today, 1 + (meeting_id % 6)) : addDays(day, 7),
    },
    ...{ due_time: null, planned_on: null, plan_position: 0, start_on: null, estimate_minutes: 20 },
    ...{ spent_seconds: 0, recurrence: null, recurs_after_completion: false, carried_count: 0 },
    ...{ position: 1000 + meeting_id, closed_on: isDone ? closed : null },
    ...{ closed_at: isDone ? moment(closed, 200) : null, meeting_id },
    ...{ contact_id: name && id('contacts', name), promise: name && (by ? 'theirs' : 'mine') },
    ...{ promised_on: name && day, created_at, updated_at: created_at },
  }
  const [task] = await insert('tasks', [{ ...columns, ...derivedColumns(columns) }])
  const who = by ? `@${by} ` : ''
  const whom = to ? ` for @${to}` : ''
  return `[${isDone ? 'x' : ' '}] ${who}${words}${whom} [#${task}](/tasks/${task})`
}
