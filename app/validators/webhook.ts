import vine from '@vinejs/vine'
import { AREAS } from '#services/api/scopes'
import { fields, wholeAndPart } from '#validators/fields'

/** What can be followed: the areas whose records the change feed tells of. */
export const WEBHOOK_AREAS = AREAS.filter(
  (area) => !['profile', 'changes', 'private', 'admin'].includes(area)
)

export const webhookValidators = wholeAndPart({
  url: fields.text(2000).regex(/^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i),
  areas: vine
    .array(vine.enum(WEBHOOK_AREAS))
    .minLength(1)
    .maxLength(WEBHOOK_AREAS.length)
    .distinct(),
})
