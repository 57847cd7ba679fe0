import type { CardPlan, CardStep } from '#services/contacts/cards/import'
import type { CardProblem } from '#services/contacts/cards/parse'
import type { Person } from '#services/person'

/** Steps and problems that are shown; all of them are counted. */
const MOST_SHOWN = 500
/** Octets that a form can carry on to the next page; a larger file is chosen again. */
const MOST_CARRIED = 1_500_000

export const problemInWords = ({ line, reason }: CardProblem, { t }: Person) =>
  t('contacts.cards.line', { line, message: t(`contacts.cards.problems.${reason}`) })

/** What an import would do, card by card. */
export function presentCardPlan(
  { steps, problems, digest }: CardPlan,
  person: Person,
  text: string
) {
  const { t } = person
  const count = (action: CardStep['action']) =>
    steps.filter((step) => step.action === action).length
  const counts = { create: count('create'), change: count('change'), same: count('same') }
  return {
    digest,
    isCarried: Buffer.byteLength(text) <= MOST_CARRIED,
    isRight: steps.length > 0,
    problems: problems.slice(0, MOST_SHOWN).map((one) => problemInWords(one, person)),
    left: t('contacts.cards.left', { count: problems.length }),
    counted: Object.entries(counts)
      .filter(([, of]) => of > 0)
      .map(([action, of]) => t(`contacts.cards.counted.${action}`, { count: of }))
      .join(', '),
    writes: counts.create + counts.change,
    steps: steps
      .filter(({ action }) => action !== 'same')
      .slice(0, MOST_SHOWN)
      .map(({ line, action, name, contact, input, fields }) => ({
        ...{ line, name, isNew: action === 'create' },
        href: contact && `/contacts/${contact.id}`,
        action: t(`contacts.cards.actions.${action}`),
        words:
          action === 'create'
            ? [input.role, input.company, input.contact_points?.[0]?.value]
                .filter(Boolean)
                .join(' · ')
            : fields.map((field) => t(`contacts.cards.fields.${field}`)).join(', '),
      })),
  }
}
