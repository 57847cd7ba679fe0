import vine from '@vinejs/vine'
import { REVIEW_KINDS } from '#models/review'
import { formOf } from '#validators/area'
import { fields, wholeAndPart } from '#validators/fields'

/** A year of weeks in a few sentences each fits many times over. */
export const LONGEST_ANSWER = 20_000

const answers = {
  well: fields.notes(LONGEST_ANSWER).nullable().optional(),
  better: fields.notes(LONGEST_ANSWER).nullable().optional(),
  ahead: fields.notes(LONGEST_ANSWER).nullable().optional(),
}

export const QUESTIONS = ['well', 'better', 'ahead'] as const
export type Question = (typeof QUESTIONS)[number]

/** Which period is reviewed is said when a review begins, and stays. */
const period = { kind: vine.enum(REVIEW_KINDS), starts_on: fields.day() }

export const reviewValidators = wholeAndPart({ ...period, ...answers })

/** As the page sends it: the kind and a day of the period in one choice. */
export const beginForm = vine.compile(
  vine.object({ period: vine.string().regex(/^(weekly|monthly)-\d{4}-\d{2}-\d{2}$/) })
)

/** The answers, and whether one gets what happened since put below it, or the review is finished with them. */
export const answersForm = formOf({
  ...answers,
  add: vine.enum(QUESTIONS).optional(),
  finish: vine.accepted().optional(),
}).update

/** How much may be left: as much as was on screen. */
export const leaveValidator = vine.compile(
  vine.object({ leave: vine.number().withoutDecimals().min(0).max(1_000_000).optional() })
)

/** What a field is when it is left out. */
export const reviewEmpty = { well: '', better: '', ahead: '' }
