import { ITEM_KINDS } from '#models/item'
import type SharedItem from '#models/shared_item'
import { coverSrc, KIND_ICONS } from '#presenters/item'
import { readSharedFilter } from '#presenters/shared_library'
import { categories, creditsOf, sharedItems } from '#queries/shared_items'
import type { Named } from '#services/library/parts'
import { peopleText } from '#services/library/people'
import { address } from '#services/page/address'
import type { Person } from '#services/person'

const PAGE_SIZE = 50
const PATH = '/admin/library'

/** The shared titles as an administrator sees them: those that were withdrawn as well. */
export async function adminLibrary({ t }: Person, qs: Record<string, unknown>) {
  const withdrawn = qs.withdrawn === '1'
  const { q, kind } = readSharedFilter(qs)
  const cursor = typeof qs.cursor === 'string' ? qs.cursor : undefined
  const found = await sharedItems({ q, kind, withdrawn }, { cursor, limit: PAGE_SIZE })
  const filter = { q, kind, withdrawn: withdrawn ? '1' : undefined }
  return {
    titles: found.rows.map((row) => ({
      id: row.id,
      title: row.name,
      href: `${PATH}/${row.id}/edit`,
      icon: KIND_ICONS[row.kind],
      src: coverSrc(`${PATH}/${row.id}`, row.cover),
      note: [t(`items.options.kind.${row.kind}`), row.year].filter(Boolean).join(' · '),
    })),
    filter,
    isNarrowed: Boolean(q || kind || withdrawn),
    kinds: kindOptions(t),
    nextHref: found.next && address(PATH, { ...filter, cursor: found.next }),
  }
}

/** What the form lets choose from. */
export const sharedChoices = async ({ t }: Person) => ({
  kinds: kindOptions(t),
  categories: (await categories()).map(({ id, name }) => ({ value: id, label: name })),
})

/** The form of a title that is there. */
export async function sharedForm(item: SharedItem, person: Person) {
  const [choices, people] = await Promise.all([sharedChoices(person), creditsOf(item.id)])
  return {
    ...choices,
    record: {
      id: item.id,
      version: item.version,
      title: item.name,
      href: `${PATH}/${item.id}/edit`,
      icon: KIND_ICONS[item.kind],
      src: coverSrc(`${PATH}/${item.id}`, item.cover, 'large'),
      hasCover: item.cover !== null,
      isWithdrawn: item.isWithdrawn,
      isGenerated: Boolean(item.description && item.descriptionGenerated),
      isImported: item.externalId !== null,
    },
    values: {
      ...{ name: item.name, kind: item.kind, description: item.description },
      ...{ year: item.year ?? '', url: item.url, category_id: item.categoryId ?? '' },
      people: peopleText(people as unknown as Named[], item.kind, person.t),
    },
  }
}

const kindOptions = (t: Person['t']) =>
  ITEM_KINDS.map((value) => ({ value, label: t(`items.options.kind.${value}`) }))
