import vine from '@vinejs/vine'

export const timeEntryValidator = vine.compile(
  vine.object({ minutes: vine.number().withoutDecimals().min(1).max(1440) })
)
