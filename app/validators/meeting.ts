import vine from '@vinejs/vine'
import { formOf } from '#validators/area'
import { fields, LIMITS, wholeAndPart } from '#validators/fields'
import { repeat } from '#validators/task'

const MOST_ATTENDEES = 100

const properties = {
  title: fields.name(200),
  starts_at: fields.moment(),
  ends_at: fields.moment(),
  place: fields.text(200).nullable().optional(),
  link: fields.url().nullable().optional(),
}

export const meetingValidators = wholeAndPart({
  ...properties,
  attendee_ids: vine.array(fields.id()).maxLength(MOST_ATTENDEES).nullable().optional(),
  recurrence: fields.text(500).nullable().optional(),
  preparation: fields.notes(20_000).nullable().optional(),
  notes: fields.notes().nullable().optional(),
})

/** As the form sends it: attendees by their names, a rule by its parts. */
export const meetingForm = formOf({
  ...properties,
  attendees: fields.text(LIMITS.line).nullable().optional(),
  scope: vine.enum(['this', 'later'] as const).optional(),
  ...repeat,
})

/** What a field is when it is left out. */
export const meetingEmpty = {
  ...{ place: null, link: null, preparation: '', notes: '' },
  ...{ attendee_ids: [], recurrence: null },
}

/** The same for the form, which has no texts: they are written on the page of the meeting. */
export const meetingFormEmpty = { place: null, link: null, attendees: '' }

export const preparationForm = vine.compile(
  vine.object({
    preparation: fields.notes(20_000).nullable().optional(),
    seen: fields.text(40).nullable().optional(),
    prepared: vine.literal('1').optional(),
  })
)

/** With what was on screen: the notes as a few letters, and the tasks whose boxes were ticked. */
export const notesForm = vine.compile(
  vine.object({
    notes: fields
      .notes(LIMITS.notes + 20_000)
      .nullable()
      .optional(),
    seen: fields.text(40).nullable().optional(),
    ticked: fields.text(10_000).nullable().optional(),
  })
)

/** Who is meant in a line: a contact by id, a new one by name, or nobody. */
export const actionItemForm = vine.compile(
  vine.object({
    line: fields.notes(5000),
    contact: vine.string().regex(/^(new|nobody|[1-9]\d{0,8})$/),
    name: fields.text(200).nullable().optional(),
  })
)

const point = {
  title: fields.name(300),
  minutes: vine.number().withoutDecimals().min(0).max(1440).nullable().optional(),
}
export const agendaPointForm = vine.compile(vine.object(point))
export const agendaPointValidators = wholeAndPart(point)
export const agendaPointEmpty = { minutes: null }

const decision = { text: fields.name(1000) }
export const decisionForm = vine.compile(vine.object(decision))
export const decisionValidators = wholeAndPart(decision)
