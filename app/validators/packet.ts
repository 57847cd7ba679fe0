import vine from '@vinejs/vine'
import { LONGEST_SHARE, SHARE_DAYS } from '#models/packet_share'
import { PERIODS } from '#services/packets/periods'
import { SECTIONS, USUAL_SECTIONS } from '#services/packets/sections'
import { formOf } from '#validators/area'
import { fields, wholeAndPart } from '#validators/fields'

const properties = {
  title: fields.name(200),
  audience: fields.text(200).nullable().optional(),
  introduction: fields.notes(20_000).nullable().optional(),
}
const sections = () => vine.array(vine.enum(SECTIONS)).maxLength(SECTIONS.length)
/** Where a line stands and what it is: `goal-3`, `goal-3.task-12`. */
const key = vine
  .string()
  .maxLength(60)
  .regex(/^[a-z_]{1,20}(-\d{1,9})?(\.[a-z_]{1,20}-\d{1,9})?$/)

export const packetValidators = wholeAndPart({
  ...properties,
  starts_on: fields.day(),
  ends_on: fields.day(),
  sections: sections().nullable().optional(),
  left_out: vine.array(key.clone()).maxLength(5000).nullable().optional(),
})

/** A form names a usual time, or the days of another one. */
export const CUSTOM = 'custom'
export const packetForm = formOf({
  ...properties,
  period: vine.enum([...PERIODS, CUSTOM] as const).optional(),
  starts_on: fields.day().optional(),
  ends_on: fields.day().optional(),
  sections: sections().optional(),
})

/** What a field is when it is left out. */
export const packetEmpty = {
  audience: '',
  introduction: '',
  sections: USUAL_SECTIONS,
  left_out: [] as string[],
}

/** What a button of a draft does to one of its lines or chapters. */
export const packetLineForm = vine.compile(
  vine.object({
    leave_out: key.clone().optional(),
    put_back: key.clone().optional(),
    up: vine.enum(SECTIONS).optional(),
    down: vine.enum(SECTIONS).optional(),
  })
)

const share = {
  name: fields.text(100).optional(),
  days: vine.number().withoutDecimals().min(1).max(LONGEST_SHARE).optional(),
}
export const packetShareForm = vine.compile(vine.object(share))
export const packetShareValidator = vine.compile(
  vine.object({ ...share, name: share.name.clone().nullable() })
)

/** A link as it was asked for. */
export const shareOf = ({ name, days }: { name?: string | null; days?: number }) => ({
  name: name ?? '',
  days: days ?? SHARE_DAYS,
})
