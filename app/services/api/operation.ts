import type { HttpContext } from '@adonisjs/core/http'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { VineValidator } from '@vinejs/vine'
import type { DateTime } from 'luxon'
import type { Change } from '#services/changes/change'
import type { Person } from '#services/person'
import { checker, type JsonSchema, schemaOf } from '#services/api/schema'
import type { Scope } from '#services/api/scopes'
import type { Row, Shape } from '#services/api/shape'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What a running operation knows. It knows nothing of HTTP, so that a batch can run it as well. */
export type Call = {
  person: Person
  scopes: ReadonlySet<string>
  params: Record<string, any>
  query: Record<string, any>
  /** The body, checked and put in order. */
  input: any
  /** Reads inside of a transaction see what it wrote. */
  client?: TransactionClientContract
  /** The request, where an operation takes or gives something else than JSON; null in a batch. */
  http: HttpContext | null
}

export type WriteCall = Call & {
  client: TransactionClientContract
  change: Change
  /** What the change is called: `<area>.changes.<what>` of the language files. */
  label: (key: string, data?: Record<string, unknown>) => void
}

/** What an operation knows that needs no token: there is no person yet. */
export type OpenCall = Pick<Call, 'params' | 'query' | 'input'> & {
  http: HttpContext
  now: DateTime
}

/** One page of a list. */
export type ListPage = { rows: Row[]; next: string | null }

/** What an operation answers when all is well. */
export type Answer =
  | { status: 200 | 201; kind: 'one'; shape: Shape; location?: (row: Row) => string }
  | { status: 200 | 201; kind: 'list'; shape: Shape; paged: boolean }
  | { status: 200 | 201 | 202; kind: 'plain'; schema: JsonSchema; description: string }
  | { status: 204; kind: 'nothing' }
  | { status: 200; kind: 'stream'; description: string; type: string }

export const answers = {
  one: (shape: Shape): Answer => ({ status: 200, kind: 'one', shape }),
  created: (shape: Shape, location: (row: Row) => string): Answer => ({
    status: 201,
    kind: 'one',
    shape,
    location,
  }),
  page: (shape: Shape): Answer => ({ status: 200, kind: 'list', shape, paged: true }),
  list: (shape: Shape, status: 200 | 201 = 200): Answer => ({
    status,
    kind: 'list',
    shape,
    paged: false,
  }),
  plain: (schema: JsonSchema, description: string, status: 200 | 201 | 202 = 200): Answer => ({
    status,
    kind: 'plain',
    schema,
    description,
  }),
  nothing: (): Answer => ({ status: 204, kind: 'nothing' }),
  /** @param type the media type, where it is always the same */
  stream: (description: string, type = '*/*'): Answer => ({
    status: 200,
    kind: 'stream',
    description,
    type,
  }),
}

/** A parameter in the address. */
export type Parameter = JsonSchema & { description: string }

export type Body = {
  schema: JsonSchema
  validator: VineValidator<any, any> | null
  example?: unknown
  type: 'application/json' | 'multipart/form-data'
  check: ReturnType<typeof checker>
  /** Takes what is not JSON, before the transaction begins: it takes its time. */
  receive?: (call: Call) => Promise<Received>
}

/** What was sent: `text` tells one body from another. */
export type Received = {
  text: string
  value: unknown
  /** Lets go of what was taken for the work, whether it was done, refused or had been done before. */
  release?: () => Promise<void>
}

type Common = {
  /** `items.show`: its name in the route table and in the contract. */
  name: string
  /** The part of the product that it belongs to, as the contract groups it. */
  area: string
  path: string
  summary: string
  description?: string
  /** `items:read`; null asks for a token, but for no scope of it. */
  scope: Scope | null
  /** Whether no token is needed: then there is no person, and one who has a token is not asked for it. */
  open?: boolean
  query?: Record<string, Parameter>
  /** Whether a batch can't do it: it makes changes of its own. */
  alone?: boolean
  answer: Answer
  /** An answer to show in the documentation. */
  example?: unknown
  /** The answer holds a secret: what is kept of it for a repeated key is encrypted. */
  secret?: boolean
  /** The record may come from the cache, and the answer says whether it did. */
  cached?: boolean
  /** Statuses beyond those that follow from the rest. */
  also?: number[]
}

export type ReadOperation = Common & {
  /** It reads, or does what is no change of a person's records and has a transaction of its own. */
  kind: 'read'
  method: Method
  body: Body | null
  checkQuery: ReturnType<typeof checker>
  run: (call: Call) => Promise<any>
}

export type WriteOperation = Common & {
  kind: 'write'
  method: Exclude<Method, 'GET'>
  body: Body | null
  checkQuery: ReturnType<typeof checker>
  /** Finds what `If-Match` speaks of, as it would be answered; without it there is nothing to match. */
  current?: { shape: Shape; find: (call: Call) => Promise<Row> }
  run: (call: WriteCall) => Promise<any>
}

/** A write that needs no token and is no change of a person's records, such as signing in. */
export type OpenOperation<T = any> = Common & {
  kind: 'open'
  method: 'POST'
  scope: null
  open: true
  body: Body | null
  checkQuery: ReturnType<typeof checker>
  /** What takes long, or counts: before the transaction, which holds up other writers. */
  admit?: (call: OpenCall) => Promise<T>
  /** What it writes, in a transaction. A problem that it returns, not throws, leaves that standing. */
  run: (call: OpenCall & { client: TransactionClientContract; admitted: T }) => Promise<any>
}

export type Operation = ReadOperation | WriteOperation | OpenOperation

/** The bodies that operations take. */
export const takes = {
  /** What a validator takes; of a part, at least one field. */
  json(
    validator: VineValidator<any, any>,
    { partly = false, example }: { partly?: boolean; example?: unknown } = {}
  ): Body {
    const schema = partly ? { ...schemaOf(validator), minProperties: 1 } : schemaOf(validator)
    return { schema, validator, example, type: 'application/json', check: checker(schema) }
  },
  /** Files, which `receive` takes from the request and checks. */
  files(schema: JsonSchema, receive: Body['receive']): Body {
    return { schema, validator: null, type: 'multipart/form-data', check: () => [], receive }
  },
}

const querySchema = (query: Record<string, Parameter> = {}): JsonSchema => ({
  type: 'object',
  properties: query,
  additionalProperties: false,
})

type Defined<T extends Operation> = Omit<T, 'kind' | 'checkQuery' | 'body'> & { body?: Body }
type DefinedOpen<T> = Omit<Defined<OpenOperation<T>>, 'method' | 'scope' | 'open'>

/** An operation that only reads. */
export const reads = (operation: Defined<ReadOperation>): ReadOperation => ({
  body: null,
  ...operation,
  kind: 'read',
  checkQuery: checker(querySchema(operation.query), 'address'),
})

/** An operation that writes: it runs in one transaction, as one change set that can be undone. */
export const writes = (operation: Defined<WriteOperation>): WriteOperation => ({
  body: null,
  ...operation,
  kind: 'write',
  checkQuery: checker(querySchema(operation.query), 'address'),
})

/** An operation for someone who has no token yet. */
export const opens = <T>(operation: DefinedOpen<T>): OpenOperation<T> => ({
  body: null,
  ...operation,
  kind: 'open',
  method: 'POST',
  scope: null,
  open: true,
  checkQuery: checker(querySchema(operation.query), 'address'),
})
