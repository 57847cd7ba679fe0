import { contactViews, presentBirthday, presentInTouch } from '#presenters/contact_list'
import { birthdays, keptInTouch } from '#queries/contact_dates'
import type { Person } from '#services/person'
import { capitalised, formatDay } from '#services/words/dates'

const MOST = 300

/** Whom the person keeps in touch with: first those for whom it is time. */
export async function presentKeptInTouch(person: Person) {
  const { t, today } = person
  const kept = (await keptInTouch(person)).slice(0, MOST)
  const groups = [
    { id: 'due', title: t('contacts.touch.due'), of: kept.filter(({ next }) => next <= today) },
    {
      id: 'later',
      title: t('contacts.touch.later_on'),
      of: kept.filter(({ next }) => next > today),
    },
  ]
  return {
    views: contactViews(person, 'in_touch'),
    groups: groups
      .filter(({ of }) => of.length > 0)
      .map(({ of, ...group }) => ({
        ...group,
        rows: of.map((one) => presentInTouch(one, person)),
      })),
  }
}

/** Birthdays by month, from today on. */
export async function presentBirthdays(person: Person) {
  const found = (await birthdays(person)).slice(0, MOST)
  const months = Map.groupBy(found, ({ day }) => day.slice(0, 7))
  const title = (month: string) =>
    formatDay(`${month}-01`, person.user.locale, { month: 'long', year: 'numeric' })
  return {
    views: contactViews(person, 'birthdays'),
    groups: [...months].map(([month, of]) => ({
      id: `month-${month}`,
      title: capitalised(title(month)),
      rows: of.map((one) => presentBirthday(one, person)),
    })),
  }
}
