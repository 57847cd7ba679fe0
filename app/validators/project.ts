import vine from '@vinejs/vine'
import { PROJECT_COLORS } from '#models/project'
import { fields, wholeAndPart } from '#validators/fields'

const project = {
  name: fields.name(),
  color: vine.enum(PROJECT_COLORS),
  notes: fields.notes(20_000).nullable().optional(),
}

export const createProjectValidator = vine.compile(
  vine.object({ ...project, color: vine.enum(PROJECT_COLORS).optional() })
)

export const updateProjectValidator = vine.compile(
  vine.object({ ...project, version: fields.version() })
)

export const projectValidators = wholeAndPart({
  ...project,
  color: vine.enum(PROJECT_COLORS).optional(),
})
