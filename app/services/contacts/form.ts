import { refuse } from '#exceptions/refuse'
import { pointsIn } from '#presenters/contact_form'
import type { ContactInput } from '#services/contacts/write'
import type { Person } from '#services/person'
import { isBirthday } from '#validators/contact'

const EMPTY = {
  nicknames: null,
  company: null,
  role: null,
  how_met: null,
  keep_in_touch_days: null,
  notes: null,
  tags: null,
}

/**
 * What a form sends, as it is written. A form sends all of a contact: what it leaves out is empty.
 *
 * @throws a validation error for a day that is in no calendar
 */
export function contactOfForm(
  sent: Record<string, any>,
  person: Person
): ContactInput & { full_name: string } {
  const { birth_day: day, birth_month: month, birth_year: year, ...input } = sent
  const columns = Object.fromEntries(
    Object.entries(EMPTY).map(([name, empty]) => [name, input[name] ?? empty])
  )
  return {
    ...columns,
    full_name: input.full_name,
    birthday: birthdayOf(day, month, year, person),
    contact_points: pointsIn(sent, person),
  }
}

const two = (number: number) => String(number).padStart(2, '0')

function birthdayOf(
  day: number | null | undefined,
  month: number | null | undefined,
  year: number | null | undefined,
  { t }: Person
): string | null {
  if (!day && !month && !year) return null
  if (!day || !month) refuse('birth_day', t('contacts.invalid.birthday_part'))
  const birthday = `${year ?? '-'}-${two(month)}-${two(day)}`
  if (!isBirthday(birthday)) refuse('birth_day', t('contacts.invalid.birthday'))
  return birthday
}
