import Item from '#models/item'
import { itemTable } from '#queries/items'
import {
  answers,
  type Call,
  type Operation,
  type Received,
  reads,
  takes,
  writes,
} from '#services/api/operation'
import { own } from '#services/api/own'
import { readUpload } from '#services/api/upload'
import { sendCover } from '#services/covers/send'
import { takeCover } from '#services/covers/take'

const content = {
  type: 'object',
  required: ['cover'],
  properties: { cover: { type: 'string', contentMediaType: 'image/*' } },
}

const itemOf = (call: Call) => own(Item, call, call.params.item_id)

async function receive(call: Call): Promise<Received> {
  await itemOf(call)
  await readUpload(call.http!)
  const key = await takeCover(call.http!.request, call.person.id, call.person.t)
  return { text: key, value: key }
}

type Wearer = Pick<Operation, 'name' | 'path' | 'summary'> & {
  coverOf: (call: Call) => Promise<string | null>
}

/** Gives the cover of what the address names. */
export const readsCover = ({ coverOf, ...named }: Wearer) =>
  reads({
    ...named,
    area: 'items',
    method: 'GET',
    scope: 'items:read',
    query: {
      size: {
        type: 'string',
        enum: ['large', 'small'],
        default: 'large',
        description: 'At most 900 × 1350 pixels, or 320 × 480.',
      },
    },
    answer: answers.stream('The picture, as WebP.'),
    run: async (call) => sendCover(call.http!, await coverOf(call)),
  })

/** The picture of an item. */
export const coverOperations: Operation[] = [
  readsCover({
    name: 'items.cover.show',
    path: '/items/:item_id/cover',
    summary: 'Read the cover of an item',
    coverOf: async (call) => (await itemOf(call)).cover,
  }),
  writes({
    name: 'items.cover.store',
    area: 'items',
    method: 'POST',
    path: '/items/:item_id/cover',
    summary: 'Give an item a cover',
    description:
      'Send it as `cover` of a form (multipart/form-data): JPEG, PNG, WebP, AVIF or GIF, up to 10 MB and 50 million pixels. It is kept in two sizes, upright, without what the camera wrote into it; an earlier one makes room.',
    scope: 'items:write',
    body: takes.files(content, receive),
    answer: answers.one(itemTable.shape),
    async run(call) {
      const item = await itemOf(call)
      call.label('items.changes.covered', { title: item.name })
      await item.wear(call.change, call.input)
      return itemTable.find(call, item.id)
    },
  }),
  writes({
    name: 'items.cover.destroy',
    area: 'items',
    method: 'DELETE',
    path: '/items/:item_id/cover',
    summary: 'Take the cover off an item',
    scope: 'items:write',
    answer: answers.nothing(),
    async run(call) {
      const item = await itemOf(call)
      call.label('items.changes.uncovered', { title: item.name })
      await item.wear(call.change, null)
    },
  }),
]
