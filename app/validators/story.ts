import vine from '@vinejs/vine'
import { isProof } from '#services/evidence/kinds'
import { MOST_COMPETENCIES } from '#services/stories/competencies'
import { formOf } from '#validators/area'
import { fields, wholeAndPart } from '#validators/fields'

const properties = {
  title: fields.name(200),
  situation: fields.notes(20_000).nullable().optional(),
  task: fields.notes(20_000).nullable().optional(),
  action: fields.notes(20_000).nullable().optional(),
  result: fields.notes(20_000).nullable().optional(),
}
const competencies = () => vine.array(fields.name(60)).maxLength(MOST_COMPETENCIES)

export const storyValidators = wholeAndPart({
  ...properties,
  competencies: competencies().nullable().optional(),
})

const typed = {
  ...properties,
  competencies: competencies().optional(),
  /** Further ones, separated by commas. */
  others: fields.text(500).nullable().optional(),
}
/** Records that the story is built from, as `task-12`. */
const proof = vine.string().regex(/^[a-z_]{1,30}-[1-9]\d{0,8}$/)

export const storyForm = formOf({ ...typed, proofs: vine.array(proof).maxLength(50).optional() })

/** The competencies that a form sent, ticked and typed. */
export const competenciesOf = (input: { competencies?: string[]; others?: string | null }) => [
  ...(input.competencies ?? []),
  ...(input.others ?? '').split(',').map((name) => name.trim().slice(0, 60)),
]

/** The records that a form sent. */
export const proofsOf = (proofs: string[] = []) =>
  proofs.flatMap((one) => {
    const [type, id] = one.split('-')
    return isProof(type) ? [{ type, id: Number(id) }] : []
  })

/** What a field is when it is left out. */
export const storyEmpty = { situation: '', task: '', action: '', result: '', competencies: [] }
