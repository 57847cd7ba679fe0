import { narrowing } from '#presenters/area'
import { contactRow, touchInWords } from '#presenters/contact'
import { type Birthday, birthdays, type InTouch, keptInTouch } from '#queries/contact_dates'
import { contactParts } from '#queries/contact_parts'
import { contactTable } from '#queries/contacts'
import { readRows } from '#queries/raw'
import { address } from '#services/page/address'
import type { Person } from '#services/person'
import { fold } from '#services/search/words'
import { capitalised, dayInWords } from '#services/words/dates'

const PAGE_SIZE = 100
const IN_RAIL = 5

/** The ways to look at contacts. */
const VIEWS = {
  all: ['/contacts', 'users'],
  in_touch: ['/contacts/in_touch', 'calendar-clock'],
  birthdays: ['/contacts/birthdays', 'cake'],
} as const

export const contactViews = ({ t }: Person, current: keyof typeof VIEWS) =>
  Object.entries(VIEWS).map(([name, [href, icon]]) => ({
    ...{ href, icon },
    label: t(`contacts.views.${name}`),
    current: name === current,
  }))

/** A person's contacts by name, under the letters that they begin with. */
export async function presentContactList(person: Person, qs: Record<string, unknown>) {
  const listed = narrowing(person, 'contacts', contactTable, qs)
  const { filter, sort, cursor } = listed
  const query = { filter, sort, cursor, limit: PAGE_SIZE }
  const [{ rows, next }, letters, touch, born] = await Promise.all([
    contactTable.page({ person, query }),
    lettersOf(person),
    keptInTouch(person),
    birthdays(person, 31),
  ])
  if (rows.length > 0) await contactParts(rows, { person, fields: new Set(['tags']) })
  const due = touch.filter(({ next: on }) => on <= person.today)
  const { company, tag, letter } = filter
  return {
    ...listed,
    narrowed: [
      ...(company ? [{ label: company, icon: 'briefcase-business', ...without('company') }] : []),
      ...(tag ? [{ label: tag, icon: 'tag', ...without('tag') }] : []),
    ],
    groups: grouped(rows, sort),
    letters: letters.map((one) => ({
      letter: one.toUpperCase(),
      href: address('/contacts', filter, { letter: letter === one ? null : one }),
      current: letter === one,
    })),
    nextHref: next && address('/contacts', { ...filter, sort, cursor: next }),
    views: contactViews(person, 'all'),
    due: due.slice(0, IN_RAIL).map((one) => presentInTouch(one, person)),
    dueMore: Math.max(0, due.length - IN_RAIL),
    birthdays: born.slice(0, IN_RAIL).map((one) => presentBirthday(one, person)),
    isEmpty: letters.length === 0,
  }

  function without(name: string) {
    const removeHref = address('/contacts', filter, { [name]: null, sort: listed.asked })
    return { removeHref }
  }
}

/** The letters that names begin with. */
async function lettersOf({ id }: Person): Promise<string[]> {
  const rows = await readRows<{ letter: string }>(
    `select distinct substr(title_key, 1, 1) as letter from contacts
       where user_id = ? and trashed_at is null`,
    [id]
  )
  return rows
    .map(({ letter }) => letter)
    .filter((letter) => letter.trim())
    .sort((one, other) => one.localeCompare(other))
}

type Group = { letter: string; rows: ReturnType<typeof contactRow>[] }

/** By name under their letters; in any other order as they are. */
function grouped(rows: Array<Record<string, any>>, sort: string): Group[] {
  const byName = sort.replace('-', '') === 'full_name'
  const groups: Group[] = []
  for (const row of rows) {
    const first = [...fold(row.full_name)][0] ?? ''
    const letter = byName ? (/\p{L}/u.test(first) ? first.toUpperCase() : '#') : ''
    if (groups.at(-1)?.letter !== letter) groups.push({ letter, rows: [] })
    groups.at(-1)!.rows.push(contactRow(row))
  }
  return groups
}

export const presentInTouch = (one: InTouch, person: Person) => ({
  ...contactRow(one),
  touch: touchInWords(one.next, person)!,
  last: one.last
    ? person.t('contacts.touch.last', {
        when: dayInWords(one.last, person.today, person.user.locale, person.t),
      })
    : person.t('contacts.touch.never'),
  every: person.t('contacts.touch.every', { days: one.days }),
})

export function presentBirthday(one: Birthday, { t, today, user }: Person) {
  const when = capitalised(dayInWords(one.day, today, user.locale, t))
  return {
    ...contactRow(one),
    when,
    isToday: one.day === today,
    turns: one.age === null ? null : t('contacts.birthday.age', { age: one.age }),
  }
}
