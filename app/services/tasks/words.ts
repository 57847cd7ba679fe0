import { DateTime } from 'luxon'
import { PRIORITIES } from '#models/task'
import { dayOf } from '#services/calendar/day'
import { dayInWords, duration } from '#services/words/dates'
import { isValidRule, parseRule, recurrenceInWords } from '#services/recurrence/index'
import type { Person } from '#services/person'
import { type Field, type TaskValues } from '#services/tasks/values'

/** Names of projects and sections by their ids. */
export type Names = {
  projects: Map<number, string>
  sections: Map<number, string>
  contacts?: Map<number, string>
}

const LONGEST = 140

/** Columns whose changes a person wants to read about; the others follow from them. */
export const SHOWN_COLUMNS = [
  'title',
  'notes',
  'status',
  'priority',
  'demand',
  'project_id',
  'section_id',
  'parent_id',
  'due_on',
  'due_time',
  'planned_on',
  'start_on',
  'estimate_minutes',
  'spent_seconds',
  'recurrence',
  'recurs_after_completion',
  'contact_id',
  'promise',
] as const

/** A column's value as the person reads it. */
export function columnInWords(
  column: string,
  value: unknown,
  names: Names,
  person: Person
): string {
  const { t, today, user } = person
  if (value === null || value === undefined || value === '') return t('tasks.nothing')
  switch (column) {
    case 'priority':
      return t(`words.priority.${PRIORITIES[Number(value)] ?? 'none'}`)
    case 'demand':
      return t(`words.demand.${value}`)
    case 'status':
      return t(`words.status.${value}`)
    case 'project_id':
      return names.projects.get(Number(value)) ?? t('tasks.gone')
    case 'section_id':
      return names.sections.get(Number(value)) ?? t('tasks.gone')
    case 'contact_id':
      return names.contacts?.get(Number(value)) ?? t('tasks.gone')
    case 'promise':
      return t(`tasks.promise.short.${value}`)
    case 'due_on':
    case 'planned_on':
    case 'start_on':
    case 'closed_on':
      return dayInWords(String(value), today, user.locale, t)
    case 'estimate_minutes':
      return duration(Number(value), t)
    case 'spent_seconds':
      return duration(Number(value) / 60, t)
    case 'recurrence':
      return isValidRule(value) ? recurrenceInWords(parseRule(value), t) : String(value)
    case 'recurs_after_completion':
      return t(
        value === true || value === 1
          ? 'tasks.repeat.from_completion'
          : 'tasks.repeat.from_schedule'
      )
    case 'trashed_at':
    case 'archived_at':
    case 'remind_at':
    case 'ended_at':
    case 'started_at':
    case 'closed_at':
      return momentInWords(DateTime.fromISO(String(value)), person)
    default:
      return shorten(String(value))
  }
}

/** "today 14:05", "Fri 20 Nov 09:00" */
export function momentInWords(moment: DateTime, person: Person): string {
  const { clock, user, t } = person
  if (!moment.isValid) return ''
  const day = dayInWords(dayOf(moment, clock.zone), clock.today, user.locale, t)
  return `${day} ${moment.setZone(clock.zone).toFormat('HH:mm')}`
}

/** A field of the form as the person reads it, whole. */
export function fieldInWords(
  field: Field,
  values: Partial<TaskValues>,
  names: Names,
  person: Person
) {
  const words = (column: string, value: unknown) => columnInWords(column, value, names, person)
  switch (field) {
    case 'title':
    case 'notes':
      return values[field] || person.t('tasks.nothing')
    case 'priority':
      return words('priority', values.priority)
    case 'demand':
      return words('demand', values.demand)
    case 'place': {
      const { projectId, sectionId } = values.place!
      if (!projectId) return person.t('tasks.inbox')
      const project = words('project_id', projectId)
      return sectionId ? `${project} / ${words('section_id', sectionId)}` : project
    }
    case 'tags':
      return values.tags!.join(', ') || person.t('tasks.nothing')
    case 'due': {
      const { on, time } = values.due!
      return time ? `${words('due_on', on)} ${time}` : words('due_on', on)
    }
    case 'planned':
      return words('planned_on', values.planned)
    case 'start':
      return words('start_on', values.start)
    case 'estimate':
      return words('estimate_minutes', values.estimate)
    case 'promise': {
      const { contactId, by } = values.promise!
      if (!contactId) return person.t('tasks.nothing')
      const name = names.contacts?.get(contactId) ?? person.t('tasks.gone')
      return person.t(`tasks.promise.${by ?? 'mine'}`, { name })
    }
    case 'recurrence': {
      const { rule, afterCompletion } = values.recurrence!
      if (!rule) return person.t('tasks.repeat.none')
      return recurrenceInWords(parseRule(rule), person.t, { afterCompletion })
    }
  }
}

const shorten = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text
