import vine from '@vinejs/vine'
import type { FieldContext } from '@vinejs/vine/types'
import { DateTime, IANAZone } from 'luxon'
import { isDay } from '#services/calendar/day'

/** Longest texts, in characters. */
export const LIMITS = { title: 500, notes: 100_000, name: 100, line: 2000 } as const

/**
 * NUL and other controls have no place in a text, and PostgreSQL refuses the first; half of a pair
 * (`\ud83d` in JSON) is no character at all.
 */
const NOT_TEXT = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F\\uD800-\\uDFFF'
export const PLAIN_TEXT = `^[^${NOT_TEXT}]*$`
/** The same with more than blanks. */
const FILLED_TEXT = `^[^\\S\\v\\f]*[^\\s${NOT_TEXT}][^${NOT_TEXT}]*$`

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

/** What to do about a text that is not of the form. */
export const FORMS: Record<string, string> = {
  [PLAIN_TEXT]: 'Remove the invisible control characters.',
  [FILLED_TEXT]: 'Write something here, without invisible control characters.',
  [TIME.source]: 'Write it as hours and minutes, such as 09:30.',
}

/** @param schema what the contract of the API says about it */
const rule = (
  name: string,
  isRight: (value: string) => boolean,
  schema: Record<string, unknown> = {}
) =>
  vine.createRule(
    (value: unknown, _: undefined, field: FieldContext) => {
      if (typeof value === 'string' && !isRight(value)) field.report(name, name, field)
    },
    { toJSONSchema: (known) => Object.assign(known, schema) }
  )

const plain = new RegExp(PLAIN_TEXT, 'u')
const plainText = rule('plain_text', (value) => plain.test(value), { pattern: PLAIN_TEXT })
/** What `minLength(1)` says after blanks are cut off, in the words of the contract. */
const filled = rule('filled', () => true, { pattern: FILLED_TEXT })
const day = rule('day', isDay, { format: 'date' })
/** A moment becomes a DateTime in UTC; without an offset it is in the zone of who filled in the form. */
const moment = vine.createRule(
  (value: unknown, _: undefined, field: FieldContext) => {
    if (typeof value !== 'string') return
    const at = DateTime.fromISO(value, { zone: field.meta.zone ?? 'utc' })
    const isRight = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) && at.isValid && at.year > 0
    if (isRight) field.mutate(at.toUTC(), field)
    else field.report('moment', 'moment', field)
  },
  { toJSONSchema: (known) => Object.assign(known, { format: 'date-time' }) }
)
const zone = rule('time_zone', (value) => IANAZone.isValidZone(value))

/** Counts characters as people, JSON Schema and PostgreSQL do: an emoji is one, not two. */
const maxLength = vine.createRule(
  (value: unknown, max: number, field: FieldContext) => {
    if (typeof value !== 'string' || value.length <= max || [...value].length <= max) return
    field.report('maxLength', 'maxLength', field, { max })
  },
  { toJSONSchema: (known, max) => Object.assign(known, { maxLength: max }) }
)

/** Factories for the fields that validators are made of; messages are in the language files. */
export const fields = {
  /** One line of text without control characters. */
  text: (max: number) => vine.string().trim().use(maxLength(max)).use(plainText()),
  /** Markdown: line breaks are kept. */
  notes: (max: number = LIMITS.notes) => vine.string().use(maxLength(max)).use(plainText()),
  /** Several lines with more than blanks. */
  words: (max: number) => fields.notes(max).trim().minLength(1).use(filled()),
  title: () => fields.text(LIMITS.title).minLength(1).use(filled()),
  name: (max: number = LIMITS.name) => fields.text(max).minLength(1).use(filled()),
  email: () =>
    fields.text(254).email().normalizeEmail({
      all_lowercase: true,
      gmail_remove_dots: false,
      gmail_remove_subaddress: false,
      gmail_convert_googlemaildotcom: false,
      outlookdotcom_remove_subaddress: false,
      yahoo_remove_subaddress: false,
      icloud_remove_subaddress: false,
    }),
  /** A calendar day that exists, `YYYY-MM-DD`. */
  day: () => vine.string().use(day()),
  moment: () => vine.string().maxLength(40).use(moment()),
  /** A wall clock time, `HH:mm`. */
  time: () => vine.string().regex(TIME),
  timeZone: () => vine.string().maxLength(60).use(zone()),
  url: () => fields.text(2000).url({ protocols: ['http', 'https'], require_protocol: true }),
  integer: () => vine.number().withoutDecimals().min(-2_000_000_000).max(2_000_000_000),
  /** The id of a record; whether it is the person's own is settled where it is looked up. */
  id: () => vine.number().withoutDecimals().min(1).max(999_999_999),
  minutes: (max = 10_000) => vine.number().withoutDecimals().min(0).max(max),
  /** The version that was on screen, so that a later edit is not overwritten unseen. */
  version: () => vine.number().withoutDecimals().min(1).max(2_000_000_000),
}

/**
 * The two validators of a kind of record: for a whole one, and for a change to some of its fields,
 * where what is not sent stays as it is.
 */
export function wholeAndPart<T extends Record<string, any>>(properties: T) {
  // what is optional already can't be made so again
  const part = Object.entries(properties).map(([name, one]) => [name, one.optional?.() ?? one])
  return {
    whole: vine.compile(vine.object(properties)),
    part: vine.compile(vine.object(Object.fromEntries(part) as T)),
  }
}
