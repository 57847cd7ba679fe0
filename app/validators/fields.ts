import vine from '@vinejs/vine'
import type { FieldContext } from '@vinejs/vine/types'
import { IANAZone } from 'luxon'
import { isDay } from '#services/calendar/day'

/** Longest texts, in characters. */
export const LIMITS = { title: 500, notes: 100_000, name: 100, line: 2000 } as const

// NUL and other controls have no place in a text, and PostgreSQL refuses the first
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/

const rule = (name: string, isRight: (value: string) => boolean, message: string) =>
  vine.createRule((value: unknown, _: undefined, field: FieldContext) => {
    if (typeof value === 'string' && !isRight(value)) field.report(message, name, field)
  })

const plainText = rule('plain_text', (value) => !CONTROLS.test(value), 'plain_text')
const day = rule('day', isDay, 'day')
const zone = rule('time_zone', (value) => IANAZone.isValidZone(value), 'time_zone')

/** Factories for the fields that validators are made of; messages are in the language files. */
export const fields = {
  /** One line of text without control characters. */
  text: (max: number) => vine.string().trim().maxLength(max).use(plainText()),
  /** Markdown: line breaks are kept. */
  notes: (max: number = LIMITS.notes) => vine.string().maxLength(max).use(plainText()),
  title: () => fields.text(LIMITS.title).minLength(1),
  name: (max: number = LIMITS.name) => fields.text(max).minLength(1),
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
  /** A wall clock time, `HH:mm`. */
  time: () => vine.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  timeZone: () => vine.string().maxLength(60).use(zone()),
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
