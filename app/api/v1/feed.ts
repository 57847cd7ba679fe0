import { changeFeed, FEED_ACTIONS, type FeedRow, isFeedCursor } from '#queries/change_feed'
import { PAGE, paging } from '#services/api/list'
import { answers, type Operation, reads } from '#services/api/operation'
import { refuseAll } from '#services/api/problem'
import { readableAreas } from '#services/api/scopes'
import { is, Shape } from '#services/api/shape'
import { pathOf } from '#services/webhooks/event'
import { apiOfType, RECORD_TYPES, type RecordType } from '#services/changes/record_types'

const types = (Object.keys(RECORD_TYPES) as RecordType[]).filter((type) => apiOfType(type))

export const eventShape = new Shape(
  'ChangeEvent',
  {
    cursor: is.text({ description: 'Send it as `since` to go on after this.' }),
    type: is.oneOf(types),
    id: is.id(),
    action: is.oneOf(FEED_ACTIONS),
    at: is.moment(),
    via: is.text({ description: 'Where it was done: page, api, command, import or job.' }),
    change_id: is.id(),
    fields: { schema: { type: 'array', items: { type: 'string' } } },
    path: {
      schema: { type: ['string', 'null'] },
      read: (row) => pathOf(row as FeedRow),
    },
  },
  { description: 'One thing that happened to one record.' }
)

export default [
  reads({
    name: 'changes.index',
    area: 'changes',
    method: 'GET',
    path: '/changes',
    summary: 'Follow what changes',
    description:
      'In the order in which it was committed, of the areas that the token may read. A client that keeps a copy asks again with the `cursor` of the last event it has seen: nothing is missed and nothing comes twice.',
    scope: 'changes:read',
    query: {
      since: {
        type: 'string',
        maxLength: 200,
        description:
          'The `cursor` of the last event that is known; without it, from the beginning.',
      },
      limit: paging.limit,
      cursor: paging.cursor,
    },
    answer: answers.page(eventShape),
    async run({ person, scopes, query, client }) {
      const after = query.cursor ?? query.since
      if (after !== undefined && !isFeedCursor(after)) {
        refuseAll([{ field: '/since', rule: 'cursor', message: 'Send the cursor of an event.' }])
      }
      return changeFeed(person.id, {
        after,
        areas: readableAreas(scopes),
        limit: query.limit ?? PAGE.usual,
        client,
      })
    },
  }),
] satisfies Operation[]
