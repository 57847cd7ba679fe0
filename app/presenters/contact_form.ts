import type { HttpContext } from '@adonisjs/core/http'
import type Contact from '#models/contact'
import { LABELS, labelInWords, labelOf, POINT_ICONS } from '#presenters/contact'
import { partsOf } from '#services/contacts/birthdays'
import { type Point, POINT_KINDS, type PointKind } from '#services/contacts/points'
import { navigation } from '#services/page/navigation'
import type { Person } from '#services/person'
import { formatDay } from '#services/words/dates'

/** What the rows of each kind are called in the form. */
export const ROWS: Record<PointKind, string> = {
  email: 'emails',
  phone: 'phones',
  address: 'addresses',
  web: 'webs',
}

type FormRow = { label?: string | null; value?: string | null }

/** Rows as a form sends them: a list, or numbered where one was left out. */
const typedRows = (value: unknown): FormRow[] | null =>
  typeof value === 'object' && value !== null
    ? Object.values(value).filter((row) => typeof row === 'object' && row !== null)
    : null

/** A contact's form: what stands in it, and what it lets choose from. */
export async function contactFormPage(
  { request, person }: HttpContext,
  stored: Point[],
  values: Record<string, unknown>
) {
  const { t, user } = person!
  const { tags } = await navigation(person!)
  const wasSent = request.method() !== 'GET'
  const groups = POINT_KINDS.map((kind) => {
    const name = ROWS[kind]
    const there = stored
      .filter((point) => point.kind === kind)
      .map(({ label, value }) => ({ label: labelInWords(label, t), value }))
    const rows = (wasSent ? typedRows(request.input(name)) : null) ?? there
    return {
      ...{ kind, name, icon: POINT_ICONS[kind] },
      label: t(`contacts.rows.${kind}`),
      one: t(`contacts.kinds.${kind}`),
      add: t(`contacts.rows.add_${kind}`),
      rows: rows.length > 0 ? rows : [{ label: '', value: '' }],
      labels: LABELS[kind].map((label) => labelInWords(label, t)),
    }
  })
  const months = Array.from({ length: 12 }, (_, at) => ({
    value: at + 1,
    label: formatDay(`2000-${String(at + 1).padStart(2, '0')}-01`, user.locale, { month: 'long' }),
  }))
  return { values, groups, months, knownTags: tags.slice(0, 200) }
}

/** A contact's values as its form shows them. */
export function contactValues(contact: Contact, tags: string[]) {
  const { fullName, nicknames, company, role, howMet, keepInTouchDays, notes } = contact
  return {
    ...{ full_name: fullName, nicknames, company, role, notes },
    ...{ how_met: howMet, keep_in_touch_days: keepInTouchDays, tags: tags.join(', ') },
    ...birthValues(contact.birthday),
  }
}

function birthValues(birthday: string | null) {
  if (!birthday) return {}
  const { year, monthAndDay } = partsOf(birthday)
  const [month, day] = monthAndDay.split('-').map(Number)
  return { birth_year: year, birth_month: month, birth_day: day }
}

/** Rows of a form as what a contact is reached by. */
export const pointsIn = (input: Record<string, any>, { t }: Person): Point[] =>
  POINT_KINDS.flatMap((kind) =>
    ((input[ROWS[kind]] ?? []) as FormRow[])
      .filter(({ value }) => value)
      .map(({ label, value }) => ({ kind, label: labelOf(label, t), value: value! }))
  )

const DOES = /^(add|remove|up) (emails|phones|addresses|webs)(?: (\d{1,2}))?$/

/**
 * Adds, removes or moves a row of a form that is not finished, for browsers without scripts as well.
 *
 * @returns whether that was what the form was sent for
 */
export function changeRows({ request }: HttpContext): boolean {
  const asked = request.input('rows')
  const [, verb, name, at] = (typeof asked === 'string' && DOES.exec(asked)) || []
  if (!name) return false
  const rows = [...(typedRows(request.input(name)) ?? [])]
  const index = Number(at ?? 0)
  if (verb === 'add') rows.push({ label: '', value: '' })
  if (verb === 'remove') rows.splice(index, 1)
  if (verb === 'up' && index > 0) rows.splice(index - 1, 0, ...rows.splice(index, 1))
  request.updateBody({ ...request.body(), [name]: rows.slice(0, 20) })
  return true
}
