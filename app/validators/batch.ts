import vine from '@vinejs/vine'

/** Most operations of one batch. */
export const BATCH_LIMIT = 100

export const batchValidator = vine.compile(
  vine.object({
    operations: vine
      .array(
        vine.object({
          method: vine.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const),
          path: vine.string().maxLength(2000),
          body: vine.any().optional(),
          if_match: vine.string().maxLength(200).optional(),
        })
      )
      .minLength(1)
      .maxLength(BATCH_LIMIT),
  })
)
