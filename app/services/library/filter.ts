import { ITEM_KINDS, ITEM_STATUSES } from '#models/item'

export type LibraryFilter = {
  q?: string
  status?: string
  kind?: string
  category?: string
  tag?: string
  shelf_id?: number
}

/** What an address says is looked for; what does not fit is left out. */
export function readFilter(qs: Record<string, unknown>): LibraryFilter {
  const text = (name: string, most: number) => {
    const value = qs[name]
    return typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, most) : ''
  }
  const shelf = text('shelf_id', 9)
  const filter = {
    q: text('q', 200),
    status: ITEM_STATUSES.find((one) => one === qs.status),
    kind: ITEM_KINDS.find((one) => one === qs.kind),
    category: text('category', 60),
    tag: text('tag', 50),
    shelf_id: /^[1-9]\d*$/.test(shelf) ? Number(shelf) : undefined,
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
}
