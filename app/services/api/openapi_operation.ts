import { exampleOf, type Find } from '#services/api/example'
import type { Operation, Parameter } from '#services/api/operation'
import { answersOf } from '#services/api/openapi_answers'
import { matchersOf } from '#services/api/routes'
import { neededFor } from '#services/api/scopes'
import type { JsonSchema } from '#services/api/schema'

/** What a client may say in headers, for the components of the document. */
export const headerParameters = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'Makes the request happen once: the same key with the same request gets the same answer for 24 hours.',
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
    example: '7d9a4c52-order-7',
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    description: 'The `ETag` of what was read: refused with 412 when it has changed since.',
    schema: { type: 'string' },
    example: '"Yk8sVqWm1dJ0hKq8gZ3y5N0tq2E"',
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'The `ETag` of what is there already: answered with 304 when nothing has changed.',
    schema: { type: 'string' },
    example: '"Yk8sVqWm1dJ0hKq8gZ3y5N0tq2E"',
  },
} as const

/** The address as OpenAPI writes it. */
export const pathOf = ({ path }: Operation) => path.replace(/:(\w+)/g, '{$1}')

/** One operation as OpenAPI says it. */
export function describe(operation: Operation, find: Find) {
  const { name, area, summary, open } = operation
  const scopes = neededFor(area, operation.scope)
  const parameters = [...inPath(operation), ...inQuery(operation), ...inHeaders(operation)]
  const content = (schema: JsonSchema) => {
    const example = operation.example ?? exampleOf(schema, find)
    return { content: { 'application/json': { schema, example } } }
  }
  return {
    operationId: name,
    tags: [area],
    summary,
    description: descriptionOf(operation),
    // roles of a bearer token: its scopes (OpenAPI 3.1, Security Requirement Object)
    security: open ? [] : [{ token: scopes }],
    ...(parameters.length > 0 && { parameters }),
    ...bodyOf(operation, find),
    responses: answersOf(operation, content),
  }
}

function descriptionOf({ area, description, scope, open }: Operation): string {
  const scopes = neededFor(area, scope).map((one) => `\`${one}\``)
  const needs = open
    ? 'Needs no token.'
    : scope && `Needs the scope${scopes.length > 1 ? 's' : ''} ${scopes.join(' and ')}.`
  return [description, needs ?? 'Needs a token.'].filter(Boolean).join(' ')
}

function inPath(operation: Operation) {
  const matchers = matchersOf(operation)
  return [...operation.path.matchAll(/:(\w+)/g)].map(([, name]) => {
    const { match, cast } = (matchers[name] ?? {}) as { match?: RegExp; cast?: unknown }
    const schema =
      cast === Number
        ? { type: 'integer', minimum: 1, maximum: 999_999_999 }
        : { type: 'string', ...(match && { pattern: match.source }) }
    return { name, in: 'path', required: true, description: NAMED[name] ?? NAMED.id, schema }
  })
}

const NAMED: Record<string, string> = {
  id: 'Which one: its `id`.',
  day: 'The day, as `YYYY-MM-DD`.',
}

function inQuery({ query = {} }: Operation) {
  return Object.entries(query).map(([name, { description, ...schema }]: [string, Parameter]) => ({
    name,
    in: 'query',
    description,
    ...(schema.type === 'object' && { style: 'deepObject', explode: true }),
    ...(schema.type === 'array' && { style: 'form', explode: false }),
    schema,
  }))
}

function inHeaders({ method, kind, answer, ...rest }: Operation) {
  const isTagged = answer.kind === 'one' || answer.kind === 'list'
  const names: Array<keyof typeof headerParameters> = []
  if (kind === 'read' && method === 'GET' && isTagged) names.push('IfNoneMatch')
  if (kind !== 'read' && method === 'POST') names.push('IdempotencyKey')
  if ('current' in rest && rest.current) names.push('IfMatch')
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }))
}

function bodyOf({ body }: Operation, find: Find) {
  if (!body) return {}
  const { type, schema } = body
  const example =
    type === 'application/json' ? (body.example ?? exampleOf(schema, find)) : undefined
  return {
    requestBody: {
      required: true,
      content: { [type]: { schema, ...(example !== undefined && { example }) } },
    },
  }
}
