import type Shelf from '#models/shelf'
import type { AreaRow } from '#presenters/area'
import { presentHistory } from '#presenters/area'
import { itemCard } from '#presenters/item'
import { markdownWords } from '#presenters/task_page'
import { itemsOnShelf } from '#queries/shelves'
import type { Row } from '#services/api/shape'
import { renderMarkdown } from '#services/markdown/render'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'

/** A line of the list. */
export const shelfRows = (row: Row): AreaRow => ({
  id: row.id,
  title: row.name,
  icon: 'library-big',
  note: String(row.description).split('\n')[0].slice(0, 120),
})

/** What is said of a shelf. */
export function presentShelf(shelf: Shelf, person: Person) {
  return {
    id: shelf.id,
    version: shelf.version,
    title: shelf.name,
    facts: [{ name: person.t('areas.added'), value: momentInWords(shelf.createdAt, person) }],
    texts: [
      {
        name: person.t('shelves.fields.description'),
        html: renderMarkdown(shelf.description, markdownWords(person)),
      },
    ].filter(({ html }) => html),
  }
}

/** All that the page of a shelf shows. */
export async function presentShelfPage(shelf: Shelf, person: Person) {
  const [rows, history] = await Promise.all([
    itemsOnShelf(person, shelf.id),
    presentHistory(person, 'shelf', shelf.id),
  ])
  const cards = rows.map((row, at) => ({
    ...itemCard(row, person),
    place: `/library/shelves/${shelf.id}/items/${row.id}/position`,
    isFirst: at === 0,
    isLast: at === rows.length - 1,
  }))
  return { record: presentShelf(shelf, person), cards, history }
}
