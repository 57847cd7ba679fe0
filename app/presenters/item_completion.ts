import type Item from '#models/item'
import { presentItem } from '#presenters/item'
import { claimChoices } from '#queries/claim_choices'
import type { Person } from '#services/person'

/** The question that comes with the end: what one can do now, and what that shows. */
export async function completionPage(item: Item, person: Person) {
  const { t, today } = person
  const choices = await claimChoices(person)
  const options = (type: 'skill' | 'goal') =>
    choices
      .filter((one) => one.type === type)
      .map(({ id, name }) => ({ value: `${type}-${id}`, label: name }))
  return {
    record: presentItem(item, person),
    values: { finished_on: item.finishedOn ?? today, rating: item.rating ?? '' },
    today,
    ratings: [1, 2, 3, 4, 5].map((value) => ({ value, label: t('items.stars', { count: value }) })),
    claims: [
      { label: t('skills.title'), options: options('skill') },
      { label: t('goals.title'), options: options('goal') },
    ].filter((group) => group.options.length > 0),
  }
}
