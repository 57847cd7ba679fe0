import vine from '@vinejs/vine'
import { SIGN_UP_MODES } from '#models/setting'
import { LOCALES } from '#services/translator'
import { fields } from '#validators/fields'

/** Which accounts are listed. What an address says otherwise is no filter. */
export const ACCOUNT_STATES = ['active', 'admin', 'disabled', 'deleting'] as const
export type AccountState = (typeof ACCOUNT_STATES)[number]

export const newAccountValidator = vine.compile(
  vine.object({
    full_name: fields.name(),
    email: fields.email(),
    locale: vine.enum(LOCALES),
    time_zone: fields.timeZone(),
    is_admin: vine.accepted().optional(),
  })
)

export const signOutValidator = vine.compile(vine.object({ tokens: vine.accepted().optional() }))

/** The address of the account, typed by whoever deletes it. */
export const deletionValidator = vine.compile(vine.object({ email: fields.email() }))

export const instanceValidator = vine.compile(
  vine.object({
    sign_up: vine.enum(SIGN_UP_MODES),
    name: fields.name(60).optional(),
    time_zone: fields.timeZone().optional(),
  })
)
