import vine from '@vinejs/vine'
import { REMARK_DIRECTIONS, REMARK_KINDS } from '#models/remark'
import { MOST_SKILLS } from '#services/feedback/skills'
import { formOf } from '#validators/area'
import { fields, LIMITS, wholeAndPart } from '#validators/fields'

/** Characters of what was said; what is more to tell stands in the details. */
export const LONGEST_SAID = 2000

const said = () => fields.notes(LONGEST_SAID).trim()
const kind = () => vine.enum(REMARK_KINDS).nullable().optional()

const properties = {
  said: said().nullable().optional(),
  direction: vine.enum(REMARK_DIRECTIONS).optional(),
  kind: kind(),
  contact_id: fields.id().nullable().optional(),
  day: fields.day().nullable().optional(),
  asked_on: fields.day().nullable().optional(),
  context: fields.text(200).nullable().optional(),
  details: fields.notes(20_000).nullable().optional(),
  shareable: vine.boolean().optional(),
}
const skills = vine.array(fields.id()).maxLength(MOST_SKILLS)

/** As a JSON client sends it: tags are a list of names. */
export const remarkValidators = wholeAndPart({
  ...properties,
  tags: vine.array(fields.text(50)).maxLength(50).optional(),
  skill_ids: skills.clone().optional(),
})

/** As the form sends it: one line of tags; with `skills_shown` the boxes of skills were there to tick. */
export const remarkForm = formOf({
  ...properties,
  tags: fields.text(LIMITS.line).nullable().optional(),
  skills_shown: vine.accepted().optional(),
  skill_ids: skills.clone().nullable().optional(),
})

/** What came of having asked. */
const answer = {
  said: fields.words(LONGEST_SAID),
  kind: kind(),
  day: fields.day().nullable().optional(),
}
export const answerValidator = vine.compile(vine.object(answer))

/** A line, in which is read who said it and what it is about. */
const line = {
  text: fields.words(LIMITS.line + 500),
  kind: kind(),
  contact_id: fields.id().nullable().optional(),
  new_contact: fields.name(200).nullable().optional(),
  answers: fields.id().nullable().optional(),
  day: fields.day().nullable().optional(),
}
export const captureValidator = vine.compile(vine.object(line))
const ignore = () => vine.array(vine.string().maxLength(300)).maxLength(50).optional()
export const captureForm = vine.compile(vine.object({ ...line, ignore: ignore() }))
/** The same while it is typed. */
export const previewForm = vine.compile(
  vine.object({
    ...line,
    text: fields
      .notes(LIMITS.line + 500)
      .nullable()
      .optional(),
    ignore: ignore(),
  })
)
export const lineValidator = vine.compile(
  vine.object({
    text: fields.notes(LIMITS.line + 500),
    contact_id: fields.id().nullable().optional(),
  })
)

/** Who is asked for feedback, and what about. */
export const askForm = vine.compile(
  vine.object({
    contact_id: fields.id(),
    context: fields.name(200),
    asked_on: fields.day().nullable().optional(),
    skill_ids: skills.clone().optional(),
  })
)

/** The task that follows up: what quick add makes of a line, or one that is there. */
export const followUpForm = vine.compile(vine.object({ text: fields.words(5000) }))
export const followUpValidator = vine.compile(
  vine.object({
    task_id: fields.id().optional().requiredIfMissing('text'),
    text: fields.notes(5000).optional(),
  })
)

/** What a field is when it is left out. */
export const remarkEmpty = {
  said: '',
  direction: 'received' as const,
  kind: null,
  contact_id: null,
  day: null,
  asked_on: null,
  context: '',
  details: '',
  shareable: false,
  tags: [],
  skill_ids: [],
}
