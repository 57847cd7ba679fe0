import { type Code, CODES } from '#services/api/problem'
import type { Operation } from '#services/api/operation'
import type { JsonSchema } from '#services/api/schema'

type Status = number

/** A name for each failure's answer, under which operations refer to it. */
const NAMES: Record<Status, string> = {
  400: 'Malformed',
  401: 'Unauthenticated',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  410: 'Gone',
  412: 'PreconditionFailed',
  413: 'TooLarge',
  415: 'UnsupportedMediaType',
  422: 'Invalid',
  429: 'TooManyRequests',
  500: 'Internal',
}

const REASONS: Record<Status, string> = {
  400: 'The request could not be read: broken JSON, nested too deep, or a header that is not right.',
  401: 'There is no token, or it is unknown, expired or revoked.',
  403: 'The token lacks the scope that this needs.',
  404: 'There is no such record: it never was, is in the trash, or is someone else’s.',
  409: 'It does not fit what is there now, or the `Idempotency-Key` came before with another request.',
  410: 'It is no longer kept.',
  412: 'The record is not what `If-Match` says: read it again.',
  413: 'The body is too large.',
  415: 'The body is of another type, or compressed.',
  422: 'Something in the address or the body has to be put right; `errors` says what and where.',
  429: 'Too many requests: wait for as long as `Retry-After` says.',
  500: 'Something went wrong here, and was written to the log.',
}

const text = (description: string, rest: JsonSchema = {}) => ({
  description,
  schema: { type: 'string', ...rest },
})

/** What answers say beside their bodies. */
export const HEADERS = {
  ETag: text('Changes when the answer does: send it as `If-None-Match` or `If-Match`.', {
    pattern: '^"[^"]+"$',
    example: '"Yk8sVqWm1dJ0hKq8gZ3y5N0tq2E"',
  }),
  Link: text('The next page (RFC 8288); missing on the last one.', {
    example: '</api/v1/items?cursor=WzEyXQ>; rel="next"',
  }),
  Location: text('Where the new record is.', { example: '/api/v1/items/12' }),
  IdempotencyReplayed: {
    description: 'Says that this is the answer that the same key got before.',
    schema: { type: 'string', const: 'true' },
  },
  WWWAuthenticate: text('How to show a token (RFC 6750).', { example: 'Bearer' }),
  ContentDisposition: text('What the file is called (RFC 6266).', {
    example: 'attachment; filename="notes.pdf"',
  }),
  XCache: {
    description: 'Whether the record came from the cache.',
    schema: { type: 'string', enum: ['hit', 'miss'] },
  },
  RateLimit: text(
    'How many requests are left, and the seconds until there are more (draft-ietf-httpapi-ratelimit-headers).',
    { example: '"token";r=598;t=42' }
  ),
  RateLimitPolicy: text('How many requests may be made in how many seconds.', {
    example: '"token";q=600;w=60',
  }),
  RetryAfter: text('Seconds until the next try.', { pattern: '^\\d+$', example: '30' }),
} as const

export type HeaderName = keyof typeof HEADERS

/** Names as they are sent, where those are not names in the document. */
const SENT: Partial<Record<HeaderName, string>> = {
  IdempotencyReplayed: 'Idempotency-Replayed',
  WWWAuthenticate: 'WWW-Authenticate',
  RateLimitPolicy: 'RateLimit-Policy',
  RetryAfter: 'Retry-After',
  ContentDisposition: 'Content-Disposition',
  XCache: 'X-Cache',
}

/** On every answer. */
const ALWAYS: HeaderName[] = ['RateLimit', 'RateLimitPolicy']

const headers = (...names: HeaderName[]) =>
  Object.fromEntries(
    [...names, ...ALWAYS].map((name) => [
      SENT[name] ?? name,
      { $ref: `#/components/headers/${name}` },
    ])
  )

const FAILURE_HEADERS: Record<Status, HeaderName[]> = {
  401: ['WWWAuthenticate'],
  403: ['WWWAuthenticate'],
  412: ['ETag'],
  429: ['RetryAfter'],
}

const codes = Object.entries(CODES) as Array<[Code, readonly [Status, string]]>

/** What every failure says. */
export const problemSchema: JsonSchema = {
  type: 'object',
  description: 'A failure. Programs read `code`, people `message`.',
  required: ['message', 'status', 'code'],
  additionalProperties: false,
  properties: {
    message: { type: 'string', description: 'What happened, as a sentence.' },
    status: { type: 'integer', description: 'The status of the answer, again.' },
    code: { type: 'string', enum: codes.map(([code]) => code) },
    errors: {
      type: 'array',
      minItems: 1,
      description: 'What has to be put right.',
      items: {
        type: 'object',
        required: ['field', 'rule', 'message'],
        additionalProperties: false,
        properties: {
          field: { type: 'string', description: 'Where: a JSON pointer (RFC 6901).' },
          rule: { type: 'string', description: 'What it does not keep to.' },
          message: { type: 'string', description: 'What to do, as a sentence.' },
        },
      },
    },
  },
}

/** The answer of each failure, for the components of the document. */
export const failureAnswers = Object.fromEntries(
  Object.entries(NAMES).map(([key, name]) => {
    const status = Number(key)
    const mine = codes.filter(([, [one]]) => one === status)
    const [code, [, message]] = mine[0]
    const example: Record<string, unknown> = { message, status, code }
    if (status === 422) {
      example.errors = [{ field: '/name', rule: 'required', message: 'Send name.' }]
    }
    const answer = {
      description: REASONS[status],
      headers: headers(...(FAILURE_HEADERS[status] ?? [])),
      content: {
        'application/json': {
          schema: {
            allOf: [
              { $ref: '#/components/schemas/Problem' },
              {
                properties: {
                  status: { const: status },
                  code: { enum: mine.map(([one]) => one) },
                },
              },
            ],
          },
          example,
        },
      },
    }
    return [name, answer]
  })
)

/** Whether a client that has the answer already is told so. */
const isTagged = ({ answer }: Operation) => answer.kind === 'one' || answer.kind === 'list'

/** The statuses of failures that follow from what an operation is. */
export function failuresOf(operation: Operation): Status[] {
  const { open, scope, path, body, method, kind, also = [] } = operation
  const isBatch = operation.name === 'batch.store'
  const statuses: Status[] = [422, 429, 500, ...also.filter((status) => status >= 400)]
  if (!open) statuses.push(401)
  if (!open && (scope !== null || isBatch)) statuses.push(403)
  if (path.includes(':') || isBatch) statuses.push(404)
  if (body) statuses.push(400, 413, 415)
  // the key of a POST
  if (kind !== 'read' && method === 'POST') statuses.push(400, 409)
  if ((kind === 'write' && operation.current) || isBatch) statuses.push(412)
  return [...new Set(statuses)].sort((one, other) => one - other)
}

/** Every answer of an operation, by its status. */
export function answersOf(operation: Operation, content: (schema: JsonSchema) => object) {
  const { answer, method, kind } = operation
  const names: HeaderName[] = []
  if (isTagged(operation)) names.push('ETag')
  if (operation.cached) names.push('XCache')
  if (answer.kind === 'stream') names.push('ContentDisposition')
  if (answer.kind === 'list' && answer.paged) names.push('Link')
  if (answer.kind === 'one' && answer.location) names.push('Location')
  if (kind !== 'read' && method === 'POST') names.push('IdempotencyReplayed')

  const answers: Record<string, object> = {
    [answer.status]: {
      description: descriptionOf(operation),
      headers: headers(...names),
      ...bodyOf(operation, content),
    },
  }
  if (kind === 'read' && method === 'GET' && isTagged(operation)) {
    answers[304] = {
      description: 'It is what `If-None-Match` says: nothing has changed.',
      headers: operation.cached ? headers('ETag', 'XCache') : headers('ETag'),
    }
  }
  for (const status of failuresOf(operation)) {
    answers[status] = { $ref: `#/components/responses/${NAMES[status]}` }
  }
  return answers
}

function descriptionOf({ answer }: Operation): string {
  switch (answer.kind) {
    case 'nothing':
      return 'Done; there is nothing to say.'
    case 'list':
      return answer.paged ? 'One page of the list.' : 'The list.'
    case 'one':
      return answer.location ? 'The new record.' : 'The record.'
    default:
      return answer.description
  }
}

function bodyOf({ answer, query }: Operation, content: (schema: JsonSchema) => object) {
  if (answer.kind === 'nothing') return {}
  if (answer.kind === 'stream') {
    return { content: { [answer.type]: { schema: { description: 'The bytes as they are.' } } } }
  }
  if (answer.kind === 'plain') return content(answer.schema)
  const { name } = answer.shape
  const whole = { $ref: `#/components/schemas/${name}` }
  // who asks for some fields gets these alone
  const one = query?.fields
    ? { anyOf: [whole, { $ref: `#/components/schemas/${name}Part` }] }
    : whole
  return content(answer.kind === 'list' ? { type: 'array', items: one } : one)
}
