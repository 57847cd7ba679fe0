import Webhook from '#models/webhook'
import { extent } from '#services/api/list'
import {
  answers,
  type Call,
  type Operation,
  reads,
  takes,
  type WriteCall,
  writes,
} from '#services/api/operation'
import { own } from '#services/api/own'
import { ApiProblem } from '#services/api/problem'
import { readableAreas } from '#services/api/scopes'
import { is, Shape } from '#services/api/shape'
import { Table } from '#services/api/table'
import { ping } from '#services/webhooks/deliver'
import { addWebhook, changeWebhook } from '#services/webhooks/keep'
import { webhookValidators } from '#validators/webhook'

const areas = { schema: { type: 'array', items: { type: 'string' } } }
const fields = {
  id: is.id(),
  url: is.text(),
  areas: {
    ...areas,
    read: ({ areas: kept }: any) => (typeof kept === 'string' ? JSON.parse(kept) : kept),
  },
  active: is.from(['disabled_at'], { schema: { type: 'boolean' } }, (row) => !row.disabled_at),
  failing_since: is.maybe(is.moment()),
  created_at: is.moment(),
  updated_at: is.moment(),
}
const shape = new Shape('Webhook', fields, { description: 'An address that is told of changes.' })

/** Only the answer that makes a secret tells it. */
const withSecret = new Shape(
  'WebhookWithSecret',
  { ...fields, secret: is.text({ description: 'Signs every message; told once.' }) },
  { description: 'A webhook and its secret.' }
)

const deliveryShape = new Shape(
  'WebhookDelivery',
  {
    id: is.id(),
    message_id: is.text(),
    attempt: is.integer(),
    events: is.integer({ description: 'How many events the message held.' }),
    delivered: is.boolean('delivered'),
    response_status: is.maybe(is.integer()),
    answer: is.text({
      description: 'The beginning of what the receiver said, or why there was nothing.',
    }),
    milliseconds: is.integer(),
    created_at: is.moment(),
  },
  { description: 'One attempt to tell a webhook of events.' }
)

const table = new Table({ table: 'webhooks', shape, sorts: { id: 'id' }, sort: 'id' })
const deliveries = new Table({
  table: 'webhook_deliveries',
  shape: deliveryShape,
  sorts: { id: 'id' },
  sort: '-id',
})

const found = (call: Call) => own(Webhook, call, call.params.webhook_id)

const current = { shape, find: (call: Call) => table.find(call, call.params.webhook_id) }

/** A token can't have others told what it may not read itself. */
function requireAreas({ scopes, input }: WriteCall) {
  const missing = (input.areas ?? []).find((area: string) => !readableAreas(scopes).has(area))
  if (missing) throw new ApiProblem('forbidden', `This token needs the scope ${missing}:read.`)
}

const about = { area: 'webhooks', scope: 'changes:write' } as const
const example = { url: 'https://example.com/hooks/task-master', areas: ['tasks', 'items'] }

export default [
  reads({
    ...about,
    name: 'webhooks.index',
    method: 'GET',
    path: '/webhooks',
    scope: 'changes:read',
    summary: 'List webhooks',
    query: table.query,
    answer: answers.page(shape),
    run: (call) => table.page(call),
  }),
  reads({
    ...about,
    name: 'webhooks.show',
    method: 'GET',
    path: '/webhooks/:webhook_id',
    scope: 'changes:read',
    summary: 'Read a webhook',
    query: extent(shape),
    answer: answers.one(shape),
    run: current.find,
  }),
  writes({
    ...about,
    name: 'webhooks.store',
    method: 'POST',
    path: '/webhooks',
    summary: 'Create a webhook',
    description:
      'It is told of what happens from now on, in order. Messages are signed as the Standard Webhooks specification says; the secret is in this answer alone.',
    body: takes.json(webhookValidators.whole, { example }),
    answer: answers.created(withSecret, ({ id }) => `/api/v1/webhooks/${id}`),
    secret: true,
    async run(call) {
      requireAreas(call)
      const webhook = await addWebhook(call.person, call.input, call.client)
      const row = await table.find(call, webhook.id)
      return { ...row, secret: webhook.signingSecret }
    },
  }),
  writes({
    ...about,
    name: 'webhooks.update',
    method: 'PATCH',
    path: '/webhooks/:webhook_id',
    summary: 'Change a webhook',
    body: takes.json(webhookValidators.part, { partly: true, example: { areas: ['tasks'] } }),
    answer: answers.one(shape),
    current,
    async run(call) {
      requireAreas(call)
      await changeWebhook(call.person, await found(call), call.input, call.client)
      return current.find(call)
    },
  }),
  writes({
    ...about,
    name: 'webhooks.destroy',
    method: 'DELETE',
    path: '/webhooks/:webhook_id',
    summary: 'Remove a webhook',
    answer: answers.nothing(),
    current,
    async run(call) {
      const webhook = await found(call)
      await webhook.useTransaction(call.client).delete()
    },
  }),
  writes({
    ...about,
    name: 'webhooks.secret.store',
    method: 'POST',
    path: '/webhooks/:webhook_id/secret',
    summary: 'Give a webhook a new secret',
    description: 'The old one signs nothing any more.',
    answer: answers.one(withSecret),
    secret: true,
    async run(call) {
      const webhook = await found(call)
      webhook.signingSecret = Webhook.newSecret()
      await webhook.useTransaction(call.client).save()
      return { ...(await current.find(call)), secret: webhook.signingSecret }
    },
  }),
  writes({
    ...about,
    name: 'webhooks.activation.store',
    method: 'POST',
    path: '/webhooks/:webhook_id/activation',
    summary: 'Switch a webhook on again',
    description: 'It goes on where it stopped: nothing is missed.',
    answer: answers.one(shape),
    async run(call) {
      const webhook = await found(call)
      webhook.activate(call.person.clock.now)
      await webhook.useTransaction(call.client).save()
      return current.find(call)
    },
  }),
  reads({
    ...about,
    name: 'webhooks.pings.store',
    method: 'POST',
    path: '/webhooks/:webhook_id/pings',
    summary: 'Send a webhook a message without events',
    description: 'The answer is the log of the attempt.',
    answer: answers.one(deliveryShape),
    async run(call) {
      const webhook = await found(call)
      const delivery = await ping(webhook, call.person.clock.now)
      return deliveries.find(call, delivery.id)
    },
  }),
  reads({
    ...about,
    name: 'webhooks.deliveries.index',
    method: 'GET',
    path: '/webhooks/:webhook_id/deliveries',
    scope: 'changes:read',
    summary: 'List what a webhook was told',
    query: deliveries.query,
    answer: answers.page(deliveryShape),
    async run(call) {
      const { id } = await found(call)
      return deliveries.page(call, (query) => query.where('webhook_id', id))
    },
  }),
] satisfies Operation[]
