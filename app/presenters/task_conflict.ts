import Contact from '#models/contact'
import { PRIORITIES } from '#models/task'
import { namesOf, placesOf } from '#queries/places'
import type { Person } from '#services/person'
import type { EditConflict } from '#services/tasks/edit'
import { repeatFields } from '#services/tasks/repeat'
import { fingerprints, type TaskValues } from '#services/tasks/values'
import { fieldInWords } from '#services/tasks/words'

/** Both versions of a task that was edited twice, field by field, and all that was typed. */
export async function presentConflict(conflict: EditConflict, person: Person) {
  const { task, now, sent, outcome } = conflict
  const ids = [sent.promise?.contactId, now.promise.contactId].flatMap((id) => id ?? [])
  const contacts = await Contact.of(person).whereIn('id', ids).select('id', 'full_name')
  const names = {
    ...namesOf(await placesOf(person)),
    contacts: new Map(contacts.map(({ id, fullName }) => [id, fullName])),
  }
  const show = (field: keyof TaskValues) => ({
    field,
    label: person.t(`tasks.fields.${field}`),
    mine: fieldInWords(field, sent, names, person),
    now: fieldInWords(field, now, names, person),
    isLong: field === 'notes',
  })
  return {
    task,
    was: fingerprints(now),
    conflicts: outcome.conflicts.map(show),
    merged: [...outcome.mine, ...outcome.theirs].map((field) => ({
      ...show(field),
      isMine: outcome.mine.includes(field),
    })),
    inputs: inputsOf(sent, now, outcome.theirs, person, names.contacts),
  }
}

/** What was typed, as the form sends it; what was edited elsewhere alone stays as it is now. */
function inputsOf(
  sent: Partial<TaskValues>,
  now: TaskValues,
  theirs: Array<keyof TaskValues>,
  person: Person,
  contacts: Map<number, string>
): Array<{ name: string; value: string }> {
  const inputs: Array<{ name: string; value: string }> = []
  const add = (name: string, value: unknown) => inputs.push({ name, value: String(value ?? '') })
  const values = { ...sent }
  for (const field of theirs) Object.assign(values, { [field]: now[field] })

  if (values.title !== undefined) add('title', values.title)
  if (values.notes !== undefined) add('notes', values.notes)
  if (values.priority !== undefined) add('priority', PRIORITIES[values.priority])
  if (values.demand !== undefined) add('demand', values.demand)
  if (values.place) {
    add('place', [values.place.projectId, values.place.sectionId].filter(Boolean).join(':'))
  }
  if (values.tags) add('tags', values.tags.join(', '))
  if (values.due) {
    add('due_on', values.due.on)
    add('due_time', values.due.time)
  }
  if (values.planned !== undefined) add('planned_on', values.planned)
  if (values.start !== undefined) add('start_on', values.start)
  if (values.estimate !== undefined) add('estimate_minutes', values.estimate)
  if (values.promise) {
    add('contact', contacts.get(values.promise.contactId ?? 0))
    add('contact_id', values.promise.contactId)
    add('promise', values.promise.by ?? 'mine')
    add('promised_on', values.promise.on)
  }
  if (values.recurrence) {
    const fields = repeatFields(
      { recurrence: values.recurrence, due: values.due ?? now.due },
      person
    )
    add('repeat', fields.repeat)
    add('repeat_interval', fields.interval)
    for (const day of fields.weekdays) add('repeat_weekdays[]', day)
    add('repeat_month_mode', fields.monthMode)
    add('repeat_month_day', fields.monthDay)
    add('repeat_nth', fields.nth)
    add('repeat_weekday', fields.weekday)
    add('repeat_month', fields.month)
    add('repeat_ends', fields.ends)
    add('repeat_until', fields.until)
    add('repeat_count', fields.count)
    add('repeat_from', fields.fromCompletion ? 'completion' : 'schedule')
  }
  return inputs
}
