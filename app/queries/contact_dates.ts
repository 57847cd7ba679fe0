import { lastContacts } from '#queries/last_contacts'
import { readRows } from '#queries/raw'
import { addDays, type Day } from '#services/calendar/day'
import { ageOn, nextBirthday } from '#services/contacts/birthdays'
import { nextContact } from '#services/contacts/in_touch'
import type { Person } from '#services/person'

type Named = { id: number; full_name: string; company: string | null; role: string | null }

export type InTouch = Named & { last: Day | null; next: Day; days: number }
export type Birthday = Named & { birthday: string; day: Day; age: number | null }

const NAMED = 'id, full_name, company, role'

/** Whom the person wants to keep in touch with, in the order in which it is time. */
export async function keptInTouch(person: Person, withPrivate = true): Promise<InTouch[]> {
  const [rows, last] = await Promise.all([
    readRows<Named & { keep_in_touch_days: number; created_at: string }>(
      `select ${NAMED}, keep_in_touch_days, created_at from contacts
         where user_id = ? and trashed_at is null and keep_in_touch_days is not null`,
      [person.id]
    ),
    lastContacts(person, { withPrivate }),
  ])
  return rows
    .map(({ keep_in_touch_days: days, created_at, ...row }) => {
      const met = last.get(row.id) ?? null
      const kept = { keep_in_touch_days: days, created_at }
      return { ...row, days, last: met, next: nextContact(kept, met, person.clock.zone)! }
    })
    .sort((one, other) => one.next.localeCompare(other.next) || one.id - other.id)
}

/** Birthdays from today on, the next first. */
export async function birthdays(person: Person, within = 366): Promise<Birthday[]> {
  const rows = await readRows<Named & { birthday: string }>(
    `select ${NAMED}, birthday from contacts
       where user_id = ? and trashed_at is null and birthday is not null`,
    [person.id]
  )
  const last = addDays(person.today, within)
  return rows
    .map((row) => {
      const day = nextBirthday(row.birthday, person.today)
      return { ...row, day, age: ageOn(row.birthday, day) }
    })
    .filter(({ day }) => day <= last)
    .sort((one, other) => one.day.localeCompare(other.day) || one.id - other.id)
}
