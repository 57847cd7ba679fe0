import vine from '@vinejs/vine'
import type { FieldContext } from '@vinejs/vine/types'
import { THEMES } from '#models/user'
import { LOCALES } from '#services/translator'
import { fields } from '#validators/fields'

const MIN_LENGTH = 10
const MAX_LENGTH = 200

/** What the password of someone known may not be; for a new account the form itself says it. */
export type Personal = { personal?: { email: string; fullName: string } }

/** Length is what counts; a password that everyone knows is the one thing refused beside it. */
const notPersonal = vine.createRule((value: unknown, _: undefined, field: FieldContext) => {
  if (typeof value !== 'string') return
  const known = (field.meta as Personal).personal
  const email = String(known?.email ?? field.parent.email ?? '')
  const name = String(known?.fullName ?? field.parent.full_name ?? '')
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, '')
  const guesses = [email, email.split('@')[0], name].map(plain).filter(Boolean)
  if (guesses.includes(plain(value))) field.report('password.personal', 'password.personal', field)
})

/** The same letters typed on another keyboard are the same password. */
export const typedPassword = () =>
  vine
    .string()
    .maxLength(MAX_LENGTH)
    .transform((value) => value.normalize('NFKC'))

const newPassword = () =>
  vine
    .string()
    .minLength(MIN_LENGTH)
    .maxLength(MAX_LENGTH)
    .use(notPersonal())
    .transform((value) => value.normalize('NFKC'))

export const signUpValidator = vine.compile(
  vine.object({
    full_name: fields.name(),
    email: fields.email(),
    password: newPassword(),
    // a guess of the browser: one that is not understood must not keep anyone out
    time_zone: vine.string().maxLength(60).optional(),
  })
)

export const signInValidator = vine.compile(
  vine.object({
    email: fields.email(),
    password: typedPassword(),
    remember_me: vine.accepted().optional(),
  })
)

export const forgottenPasswordValidator = vine.compile(vine.object({ email: fields.email() }))

export const resetPasswordValidator = vine
  .withMetaData<Personal>()
  .compile(vine.object({ password: newPassword() }))

export const changePasswordValidator = vine
  .withMetaData<Personal>()
  .compile(vine.object({ current_password: typedPassword(), password: newPassword() }))

export const changeEmailValidator = vine.compile(
  vine.object({ email: fields.email(), current_password: typedPassword() })
)

export const profileValidator = vine.compile(
  vine.object({
    full_name: fields.name(),
    locale: vine.enum(LOCALES),
    time_zone: fields.timeZone(),
  })
)

/** ISO weekdays, 1 = Monday. */
export const WEEK_STARTS = [1, 6, 7] as const

const endsAfterStart = vine.createRule((value: unknown, _: undefined, field: FieldContext) => {
  const start = field.parent.work_starts_at
  if (typeof value === 'string' && typeof start === 'string' && value <= start) {
    field.report('after_start', 'after_start', field)
  }
})

export const workingHoursValidator = vine.compile(
  vine.object({
    week_starts_on: vine.number().in([...WEEK_STARTS]),
    work_days: vine
      .array(vine.number().withoutDecimals().range([1, 7]))
      .distinct()
      .maxLength(7)
      .optional(),
    work_starts_at: fields.time(),
    work_ends_at: fields.time().use(endsAfterStart()),
    capacity_hours: vine.number().min(0).max(24),
  })
)

export const preferencesValidator = vine.compile(
  vine.object({
    theme: vine.enum(THEMES),
    shortcuts_enabled: vine.accepted().optional(),
    mail_reminders: vine.accepted().optional(),
  })
)

/** All of it through the API, where capacity is minutes; what is not sent stays as it is. */
export const profileChangesValidator = vine.compile(
  vine.object({
    full_name: fields.name().optional(),
    locale: vine.enum(LOCALES).optional(),
    time_zone: fields.timeZone().optional(),
    week_starts_on: vine
      .number()
      .in([...WEEK_STARTS])
      .optional(),
    work_days: vine
      .array(vine.number().withoutDecimals().range([1, 7]))
      .distinct()
      .maxLength(7)
      .optional(),
    work_starts_at: fields.time().optional(),
    work_ends_at: fields.time().optional(),
    capacity_minutes: fields.minutes(1440).optional(),
    theme: vine.enum(THEMES).optional(),
    shortcuts_enabled: vine.boolean().optional(),
    mail_reminders: vine.boolean().optional(),
  })
)

export const invitationValidator = vine.compile(vine.object({ email: fields.email().optional() }))
