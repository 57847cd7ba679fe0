import { errors } from '@adonisjs/lucid'
import { readsCover } from '#api/v1/item_cover'
import { itemShape } from '#api/v1/shapes/item'
import { categoryShape, sharedItemShape } from '#api/v1/shapes/shared_item'
import { ITEM_KINDS } from '#models/item'
import SharedItem from '#models/shared_item'
import { itemTable } from '#queries/items'
import { categories, sharedItem, sharedItems } from '#queries/shared_items'
import { extent, filtering, PAGE, paging } from '#services/api/list'
import { answers, type Call, type Operation, reads, writes } from '#services/api/operation'
import { takeSharedItem } from '#services/library/take'

const found = async ({ params }: Call) => {
  const row = await sharedItem(params.id ?? params.shared_item_id)
  if (!row) throw new errors.E_ROW_NOT_FOUND()
  return row
}

const filters = {
  q: { type: 'string', maxLength: 200, description: 'Words that must all be in it.' },
  kind: { type: 'string', enum: [...ITEM_KINDS], description: 'Kind.' },
  category_id: {
    type: 'integer',
    minimum: 1,
    maximum: 999_999_999,
    description: 'In this category.',
  },
}

/** Titles that everybody may take, and the categories that they are in. */
export const sharedItemOperations: Operation[] = [
  reads({
    name: 'shared_items.index',
    area: 'items',
    method: 'GET',
    path: '/shared_items',
    summary: 'List the titles of the shared library',
    description: 'By name.',
    scope: 'items:read',
    query: { ...paging, filter: filtering(filters), ...extent(sharedItemShape) },
    answer: answers.page(sharedItemShape),
    run: ({ query: { filter = {}, cursor, limit = PAGE.usual } }) =>
      sharedItems(filter, { cursor, limit }),
  }),
  reads({
    name: 'shared_items.show',
    area: 'items',
    method: 'GET',
    path: '/shared_items/:id',
    summary: 'Read a title of the shared library',
    scope: 'items:read',
    query: extent(sharedItemShape),
    answer: answers.one(sharedItemShape),
    run: found,
  }),
  readsCover({
    name: 'shared_items.cover.show',
    path: '/shared_items/:shared_item_id/cover',
    summary: 'Read the cover of a title',
    coverOf: async (call) => (await found(call)).cover,
  }),
  writes({
    name: 'shared_items.take',
    area: 'items',
    method: 'POST',
    path: '/shared_items/:shared_item_id/take',
    summary: 'Take a title into one’s own library',
    description:
      'Gives the item that it became: a copy, which later changes of the title leave alone. Taken a second time, it is the one that is there.',
    scope: 'items:write',
    answer: answers.one(itemShape),
    async run(call) {
      const { change, client, label, params, person } = call
      const shared = await SharedItem.query({ client })
        .where('id', params.shared_item_id)
        .whereNull('withdrawn_at')
        .firstOrFail()
      label('items.changes.taken', { title: shared.name })
      const { item } = await takeSharedItem(change, person, shared)
      return itemTable.find(call, item.id)
    },
  }),
  reads({
    name: 'categories.index',
    area: 'items',
    method: 'GET',
    path: '/categories',
    summary: 'List the categories of the shared library',
    scope: 'items:read',
    answer: answers.list(categoryShape),
    run: categories,
  }),
]
