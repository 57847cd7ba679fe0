import vine from '@vinejs/vine'
import { CRITERION_KINDS, WEIGHTS } from '#models/criterion'
import { TOP_LEVEL } from '#services/skills/support'
import { fields, wholeAndPart } from '#validators/fields'

const among = (least: number, most: number) => vine.number().withoutDecimals().min(least).max(most)

const properties = {
  kind: vine.enum(CRITERION_KINDS),
  /** What is asked for; of a skill or a goal its name is taken. */
  title: fields.text(200).nullable().optional(),
  weight: among(WEIGHTS.least, WEIGHTS.most).nullable().optional(),
  skill_id: fields.id().nullable().optional(),
  goal_id: fields.id().nullable().optional(),
  level: among(1, TOP_LEVEL).nullable().optional(),
  needed: among(1, 100).nullable().optional(),
}

export const criterionValidators = wholeAndPart({
  ...properties,
  ticked_on: fields.day().nullable().optional(),
})
const { kind: _, ...changeable } = properties

export const criterionForm = {
  create: vine.compile(vine.object(properties)),
  update: vine.compile(vine.object({ ...changeable, version: fields.version() })),
}

/** What a field is when it is left out. */
export const criterionEmpty = {
  title: null,
  weight: WEIGHTS.usual,
  skill_id: null,
  goal_id: null,
  level: null,
  needed: null,
  ticked_on: null,
}

export const advertisementValidator = vine.compile(
  vine.object({
    advertisement: fields.notes(20_000).nullable().optional(),
    version: fields.version(),
  })
)

/** What is taken over from an advertisement: a skill that is there, or a term as one thing or another. */
export const termValidator = vine.compile(
  vine.object({
    known: fields.id().optional(),
    wanted: fields.name(200).optional(),
    skill: fields.name(200).optional(),
    line: fields.name(200).optional(),
  })
)
