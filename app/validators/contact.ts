import vine from '@vinejs/vine'
import type { FieldContext } from '@vinejs/vine/types'
import { errors } from '@vinejs/vine'
import i18nManager from '@adonisjs/i18n/services/main'
import { isDay } from '#services/calendar/day'
import { MOST_POINTS, type Point, POINT_KINDS, type PointKind } from '#services/contacts/points'
import { CHOSEN_FIELDS } from '#services/contacts/merge/fields'
import type { Person } from '#services/person'
import { formOf } from '#validators/area'
import { fields, LIMITS, wholeAndPart } from '#validators/fields'

/** A day, or one without its year: `--03-14`. A leap year lets 29 February be one. */
export const isBirthday = (value: unknown): value is string =>
  typeof value === 'string' && isDay(value.replace(/^--/, '2000-'))

export const BIRTHDAY = '^(\\d{4}|-)-\\d{2}-\\d{2}$'

const birthdayRule = vine.createRule(
  (value: unknown, _: undefined, field: FieldContext) => {
    if (typeof value === 'string' && !isBirthday(value)) field.report('birthday', 'birthday', field)
  },
  { toJSONSchema: (known) => Object.assign(known, { pattern: BIRTHDAY }) }
)
const birthday = () => vine.string().use(birthdayRule())

const MOST_OF_A_KIND = 20

const label = () => fields.text(60).nullable().optional()
/** What fits each kind. */
const VALUES = {
  email: () => fields.email(),
  phone: () => fields.name(100),
  address: () => fields.notes(1000).trim(),
  web: () => fields.url(),
} satisfies Record<PointKind, () => any>

const texts = {
  full_name: fields.name(200),
  nicknames: fields.text(500).nullable().optional(),
  company: fields.text(200).nullable().optional(),
  role: fields.text(200).nullable().optional(),
  how_met: fields.text(500).nullable().optional(),
  keep_in_touch_days: vine.number().withoutDecimals().min(1).max(3650).nullable().optional(),
  notes: fields.notes(20_000).nullable().optional(),
}

/** As a JSON client sends it: tags are a list of names. */
export const contactValidators = wholeAndPart({
  ...texts,
  birthday: birthday().nullable().optional(),
  email: fields.email().nullable().optional(),
  phone: fields.text(200).nullable().optional(),
  contact_points: vine
    .array(
      vine.object({
        kind: vine.enum(POINT_KINDS),
        label: label(),
        value: fields.notes(1000).minLength(1),
      })
    )
    .maxLength(MOST_POINTS)
    .optional(),
  tags: vine.array(fields.text(50)).maxLength(50).optional(),
})

/** The rows of a form for one kind; an empty one is none. */
const rows = (kind: PointKind) =>
  vine
    .array(vine.object({ label: label(), value: VALUES[kind]().nullable().optional() }))
    .maxLength(MOST_OF_A_KIND)
    .nullable()
    .optional()

/** As the form sends it: rows for each kind, a birthday in three parts, one line of tags. */
export const contactForm = formOf({
  ...texts,
  emails: rows('email'),
  phones: rows('phone'),
  addresses: rows('address'),
  webs: rows('web'),
  birth_day: vine.number().withoutDecimals().min(1).max(31).nullable().optional(),
  birth_month: vine.number().withoutDecimals().min(1).max(12).nullable().optional(),
  birth_year: vine.number().withoutDecimals().min(1800).max(2200).nullable().optional(),
  tags: fields.text(LIMITS.line).nullable().optional(),
})

const pointValidators = Object.fromEntries(
  POINT_KINDS.map((kind) => [kind, vine.compile(vine.object({ value: VALUES[kind]() }))])
) as unknown as Record<
  PointKind,
  { validate: (data: unknown, options: any) => Promise<{ value: string }> }
>

/**
 * Whether each value is one of its kind.
 *
 * @throws a validation error that names it
 */
export async function checkPoints(points: Point[], { user }: Person): Promise<Point[]> {
  const messagesProvider = i18nManager.locale(user.locale).createMessagesProvider()
  const checked: Point[] = []
  for (const [at, point] of points.entries()) {
    try {
      const { value } = await pointValidators[point.kind].validate(point, { messagesProvider })
      checked.push({ ...point, value, label: point.label ?? '' })
    } catch (error) {
      if (!(error instanceof errors.E_VALIDATION_ERROR)) throw error
      const messages = error.messages.map((one: object) => ({
        ...one,
        field: `contact_points.${at}.value`,
      }))
      throw new errors.E_VALIDATION_ERROR(messages)
    }
  }
  return checked
}

/** What a field is when it is left out. */
export const contactEmpty = {
  nicknames: null,
  company: null,
  role: null,
  birthday: null,
  how_met: null,
  keep_in_touch_days: null,
  notes: null,
  email: null,
  phone: null,
  contact_points: [],
  tags: [],
}

export const talkProperties = {
  day: fields.day().nullable().optional(),
  note: fields.notes(2000).nullable().optional(),
}
export const talkValidators = wholeAndPart(talkProperties)
export const talkForm = vine.compile(vine.object(talkProperties))
export const talkEmpty = { note: '' }

/** What a merge was shown as. */
export const mergeForm = vine.compile(
  vine.object({ digest: fields.text(100).nullable().optional() })
)

/** Into which contact one is merged, and the fields of which its own value is taken. */
export const mergeValidator = vine.compile(
  vine.object({
    into_id: fields.id(),
    take: vine.array(vine.enum(CHOSEN_FIELDS)).maxLength(CHOSEN_FIELDS.length).optional(),
  })
)

/** vCards as text; what stands in it is looked at card by card. */
export const cardsValidator = vine.compile(vine.object({ cards: vine.string() }))
