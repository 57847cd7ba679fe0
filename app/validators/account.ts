import vine from '@vinejs/vine'
import { fields } from '#validators/fields'

const password = () => vine.string().minLength(10).maxLength(200)

export const signUpValidator = vine.compile(
  vine.object({
    full_name: fields.name(),
    email: fields.email(),
    password: password(),
    time_zone: fields.timeZone().optional(),
  })
)

export const signInValidator = vine.compile(
  vine.object({
    email: fields.email(),
    password: vine.string().maxLength(200),
    remember_me: vine.accepted().optional(),
  })
)
