import vine from '@vinejs/vine'
import { ITEM_KINDS, ITEM_STATUSES } from '#models/item'
import { PARTS } from '#services/library/parts'
import { LONGEST_NAME, MOST_PEOPLE } from '#services/library/people'
import { formOf } from '#validators/area'
import { fields, LIMITS, wholeAndPart } from '#validators/fields'

/** Characters of descriptions and notes. */
export const LONGEST_TEXT = 20_000

const rating = () => vine.number().withoutDecimals().min(1).max(5).nullable().optional()
const day = () => fields.day().nullable().optional()
const year = () => vine.number().withoutDecimals().min(0).max(2200).nullable().optional()
const shelves = () => vine.array(fields.id()).maxLength(100)

/** What says what an item is, whoever has it. */
export const describing = {
  name: fields.name(200),
  description: fields.notes(LONGEST_TEXT).nullable().optional(),
  kind: vine.enum(ITEM_KINDS).optional(),
  year: year(),
  url: fields.url().nullable().optional(),
}

const properties = {
  ...describing,
  status: vine.enum(ITEM_STATUSES).optional(),
  rating: rating(),
  notes: fields.notes(LONGEST_TEXT).nullable().optional(),
  category: fields.text(60).nullable().optional(),
  started_on: day(),
  finished_on: day(),
}

/** As a JSON client sends it: people are objects, tags a list of names. */
export const itemValidators = wholeAndPart({
  ...properties,
  people: vine
    .array(vine.object({ name: fields.name(LONGEST_NAME), part: vine.enum(PARTS) }))
    .maxLength(MOST_PEOPLE)
    .optional(),
  tags: vine.array(fields.text(50)).maxLength(50).optional(),
  shelf_ids: shelves().optional(),
})

/** People of a form: one in a line. */
export const peopleLines = () => fields.notes(MOST_PEOPLE * (LONGEST_NAME + 20)).nullable()

/** As the form sends it: people in lines, one line of tags; with `shelves_shown` there were shelves to tick. */
export const itemForm = formOf({
  ...properties,
  people: peopleLines().optional(),
  tags: fields.text(LIMITS.line).nullable().optional(),
  shelves_shown: vine.accepted().optional(),
  shelf_ids: shelves().nullable().optional(),
})

export const itemStatusForm = vine.compile(vine.object({ status: vine.enum(ITEM_STATUSES) }))
export const itemRatingForm = vine.compile(vine.object({ rating: rating() }))
export const itemShelvesForm = vine.compile(
  vine.object({
    shelf_ids: shelves().nullable().optional(),
    new_shelf: fields.text(LIMITS.name).nullable().optional(),
  })
)

/** A sentence of evidence, and what it is evidence of: `skill-3`. */
export const completionForm = vine.compile(
  vine.object({
    finished_on: day(),
    rating: rating(),
    sentence: fields.notes(LIMITS.line).nullable().optional(),
    claim: vine
      .string()
      .regex(/^(skill|goal|criterion|story)-[1-9]\d{0,8}$/)
      .nullable()
      .optional(),
  })
)

/** The task that puts to use what was learned. */
export const applicationForm = vine.compile(vine.object({ text: fields.words(5000) }))

/** What a field is when it is left out. */
export const itemEmpty = {
  description: '',
  kind: 'other',
  status: 'wanted',
  rating: null,
  notes: '',
  year: null,
  people: [],
  url: '',
  category: '',
  started_on: null,
  finished_on: null,
  tags: [],
  shelf_ids: [],
} as const
