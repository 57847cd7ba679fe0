import vine from '@vinejs/vine'
import { ENTRY_KINDS } from '#models/entry'
import { MOST_SKILLS } from '#services/journal/skills'
import { formOf } from '#validators/area'
import { fields, LIMITS, wholeAndPart } from '#validators/fields'

const texts = {
  title: fields.text(200).nullable().optional(),
  day: fields.day().nullable().optional(),
  body: fields.notes().nullable().optional(),
  source: fields.text(300).nullable().optional(),
  takeaway: fields.notes(5000).nullable().optional(),
  shareable: vine.boolean().optional(),
}
const kind = vine.enum(ENTRY_KINDS)
const skills = vine.array(fields.id()).maxLength(MOST_SKILLS)

/** As a JSON client sends it: tags are a list of names. */
const json = {
  ...texts,
  tags: vine.array(fields.text(50)).maxLength(50).optional(),
  skill_ids: skills.clone().optional(),
}
export const entryValidators = wholeAndPart({ kind, ...json })
export const learningValidators = wholeAndPart(json)

/** As the form sends it: one line of tags; with `skills_shown` the boxes of skills were there to tick. */
export const entryForm = formOf({
  kind: kind.clone(),
  ...texts,
  tags: fields.text(LIMITS.line).nullable().optional(),
  skills_shown: vine.accepted().optional(),
  skill_ids: skills.clone().nullable().optional(),
})

export const templateValidators = wholeAndPart({
  name: fields.name(100),
  kind: kind.clone(),
  body: fields.notes(20_000).nullable().optional(),
})

/** What a field is when it is left out. */
export const entryEmpty = {
  title: '',
  day: null,
  body: '',
  source: '',
  takeaway: '',
  shareable: false,
  tags: [],
  skill_ids: [],
}

export const templateEmpty = { body: '' }
