import { REVIEW_DAYS } from '#models/entry/reviewable'
import { areaColumns } from '#models/mixins/area_record'
import { addDays, asUtc, type Day, weekday } from '#services/calendar/day'
import { fold } from '#services/search/words'
import { formatDay } from '#services/words/dates'
import { LINES } from '../content.js'
import type { Telling } from '../write.js'
import { LEARNINGS, REFLECTIONS } from './_learnings.js'

/** Days on which she has written without a break. */
const STREAK = 9
/** One that she does not want to see again. */
const LET_GO = 'Silence is an answer in interviews'

const GOOD = [
  'An hour without interruption in the morning.',
  'Said no to one thing, and nobody minded.',
  'Priya showed the new drafts before I asked.',
  'The list was short enough to be finished.',
  'A walk instead of the third meeting.',
  'The numbers were right the first time.',
]
const ALONG = [
  'Ask earlier.',
  'Two things a day are a plan; six are a wish.',
  'Write the note while the call is still warm.',
  'Nobody reads the second page.',
  'Let Tomás answer first.',
  'The dull part first, then coffee.',
]

/** What Maya learned and thought; her days are told below, once there are tasks in them. */
export default (today: Day) => {
  const learned = LEARNINGS.map(
    ({ ago, title, body, takeaway, source = '', shareable = false }) => ({
      ...entry(addDays(today, -ago), 'learning', title, body),
      ...{ takeaway, source, shareable },
      ...reviewed(ago, title, today),
    })
  )
  const thought = REFLECTIONS.map(([ago, title, body]) =>
    entry(addDays(today, -ago), 'reflection', title, body)
  )
  return [...learned, ...thought].sort((one, other) => one.day.localeCompare(other.day))
}

const entry = (day: Day, kind: string, title: string, body: string) => ({
  ...{ day, kind, title, body, takeaway: '', source: '', shareable: false },
  ...{ review_step: 0, review_on: null as Day | null },
  ...{ created_at: `${day}T17:20:00.000Z`, updated_at: `${day}T17:20:00.000Z` },
})

/** As if she had always answered on the day on which it came back. */
function reviewed(ago: number, title: string, today: Day) {
  const step = REVIEW_DAYS.filter((days) => days < ago).length
  const next = REVIEW_DAYS[step]
  const review_on = next && title !== LET_GO ? addDays(today, next - ago) : null
  return { review_step: step, review_on }
}

/** Her days in her own words, tags, and what the learnings show. */
export async function tell({ today, random, moment, id, tasks, insert }: Telling) {
  const people = ['Ana Silva', 'Priya Raman', 'Tomás Ortega', 'Leila Haddad', 'Sofia Lindqvist']
  const links: Array<{ at: number; type: string; id: number }> = []
  const rows = daysWritten(today, random).map((day, at) => {
    const done = tasks.filter(({ closedOn, status }) => closedOn === day && status === 'done')
    const lines = done.slice(0, 3).map((task, place) => {
      if (place > 0) return `- ${task.title}`
      links.push({ at, type: 'task', id: task.id })
      return `- [${task.title}](/tasks/${task.id})`
    })
    if (random.chance(0.3)) {
      const name = random.pick(people)
      links.push({ at, type: 'contact', id: id('contacts', name) })
      lines.push(`- talked with [@${name}](/contacts/${id('contacts', name)})`)
    }
    const happened = lines.length > 0 ? lines.join('\n') : random.pick(LINES)
    const body = `## What happened\n\n${happened}\n\n## What went well\n\n${random.pick(GOOD)}\n\n## What I take along\n\n${random.pick(ALONG)}\n`
    const row = entry(day, 'daily', dailyTitle(day), body)
    const stamps = { created_at: moment(day, 480), updated_at: moment(day, 480) }
    return { ...row, ...stamps, ...areaColumns('journal', row) }
  })
  const ids = await insert('journal', rows)
  await insert(
    'mentions',
    links.map(({ at, type, id: target_id }) => ({
      ...{ record_type: 'entry', record_id: ids[at], target_type: type, target_id },
    }))
  )
  await tellLearnings({ today, moment, id, insert })
}

async function tellLearnings({
  today,
  moment,
  id,
  insert,
}: Pick<Telling, 'today' | 'moment' | 'id' | 'insert'>) {
  const stamps = { created_at: moment(today), updated_at: moment(today) }
  // those of her tasks are there already
  const ofTasks = new Set(['code', 'design', 'people', 'planning', 'writing'])
  const names = [...new Set(LEARNINGS.flatMap(({ tag = '' }) => (ofTasks.has(tag) ? [] : tag)))]
  const tagIds = await insert(
    'tags',
    names.map((name) => ({ name, key: fold(name), ...stamps }))
  )
  const tagged = LEARNINGS.filter(({ tag }) => tag && names.includes(tag))
  await insert(
    'taggings',
    tagged.map(({ tag, title }) => ({
      tag_id: tagIds[names.indexOf(tag!)],
      record_type: 'entry',
      record_id: id('journal', title),
    }))
  )
  const shown = LEARNINGS.filter(({ skill }) => skill && id('skills', skill))
  await insert(
    'evidence',
    shown.map(({ ago, skill, takeaway, title }) => ({
      ...{ claim_type: 'skill', claim_id: id('skills', skill!) },
      ...{ proof_type: 'entry', proof_id: id('journal', title) },
      ...{ note: takeaway, shown_on: addDays(today, -ago), from_text: false },
      ...{
        created_at: moment(addDays(today, -ago), 500),
        updated_at: moment(addDays(today, -ago), 500),
      },
    }))
  )
}

/** About every other workday; lately every day; and the days that one looks back to. */
function daysWritten(today: Day, random: Telling['random']): Day[] {
  const days = new Set(
    [{ months: 1 }, { months: 6 }, { years: 1 }].map((ago) => asUtc(today).minus(ago).toISODate()!)
  )
  for (let day = addDays(today, -365); day < today; day = addDays(day, 1)) {
    const isLate = day >= addDays(today, -STREAK)
    if (isLate || random.chance(weekday(day) > 5 ? 0.08 : 0.55)) days.add(day)
  }
  return [...days].sort()
}

const dailyTitle = (day: Day) =>
  `${formatDay(day, 'en', { weekday: 'long' })}, ${formatDay(day, 'en', { day: 'numeric', month: 'long', year: 'numeric' })}`
