import { runBatch } from '#services/api/batch'
import { answers, type Operation, takes, writes } from '#services/api/operation'
import { batchValidator } from '#validators/batch'

const stepAnswer = {
  type: 'object',
  required: ['status', 'headers', 'body'],
  additionalProperties: false,
  properties: {
    status: { type: 'integer' },
    headers: { type: 'object', additionalProperties: { type: 'string' } },
    body: { description: 'What the operation answers alone; null where that is nothing.' },
  },
}

export default [
  writes({
    name: 'batch.store',
    area: 'batch',
    method: 'POST',
    path: '/batch',
    summary: 'Do up to 100 operations at once',
    description:
      'They run in order, in one transaction: all of them are done, or none. Each needs the scope that it needs alone. `{ "$ref": "0/id" }` in a body and `{0/id}` in a path stand for what an earlier operation answered.',
    scope: null,
    alone: true,
    body: takes.json(batchValidator, {
      example: {
        operations: [
          { method: 'POST', path: '/items', body: { name: 'Dune', kind: 'film' } },
          { method: 'PATCH', path: '/items/{0/id}', body: { description: 'Part one' } },
        ],
      },
    }),
    answer: answers.plain({ type: 'array', items: stepAnswer }, 'The answers, in order.'),
    async run(call) {
      const { operations } = call.input
      call.label('api.changes.batch', { count: operations.length })
      return runBatch(call, operations)
    },
  }),
] satisfies Operation[]
