import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { type JsonSchema, nullable } from '#services/api/schema'
import type { Person } from '#services/person'

export type Row = Record<string, any>

/** One field of what the API answers: what it is, and where it comes from. */
export type Field = {
  schema: JsonSchema
  /** Columns of the record that it is read from; none where `complete` brings it. */
  columns?: string[]
  read?: (row: Row) => unknown
}

/** What is read for some records at once, so that a list costs as many queries as one record. */
export type Reading = {
  person: Person
  client?: TransactionClientContract
  /** What the token may; all where there is none. */
  scopes?: ReadonlySet<string>
  fields: Set<string>
  include: Set<string>
}

/** Something that belongs to a record and is answered with it when asked for. */
export type Include = {
  description: string
  schema: JsonSchema
  /** Columns of the record that it is found by. */
  columns?: string[]
  /** Sets `row[name]` of every row. */
  load: (rows: Row[], reading: Reading) => Promise<void>
}

type Options = {
  description?: string
  includes?: Record<string, Include>
  /** Brings what is not a column of the record. */
  complete?: (rows: Row[], reading: Reading) => Promise<void>
}

/**
 * What a kind of record looks like in the API: plain rows in, objects out, and the schema of both
 * for the contract, so that the three can't differ.
 */
export class Shape {
  /** Every shape by its name, as schemas name one another. */
  static readonly all = new Map<string, Shape>()

  readonly names: string[]
  readonly includes: Record<string, Include>

  constructor(
    readonly name: string,
    readonly fields: Record<string, Field>,
    private options: Options = {}
  ) {
    this.names = Object.keys(fields)
    this.includes = options.includes ?? {}
    Shape.all.set(name, this)
  }

  get ref(): JsonSchema {
    return { $ref: `#/components/schemas/${this.name}` }
  }

  get description() {
    return this.options.description ?? ''
  }

  /** A record as it is answered: every field, and what belongs to it when it was asked for. */
  get schema(): JsonSchema {
    return { ...this.#object(), required: this.names }
  }

  /** A record of which `fields` asked for a part. */
  get part(): JsonSchema {
    return { ...this.#object(), minProperties: 1 }
  }

  #object(): JsonSchema {
    const properties = Object.entries(this.fields).map(([name, { schema }]) => [name, schema])
    const included = Object.entries(this.includes).map(([name, { schema, description }]) => [
      name,
      { ...schema, description },
    ])
    return {
      type: 'object',
      ...(this.description && { description: this.description }),
      properties: Object.fromEntries([...properties, ...included]),
      additionalProperties: false,
    }
  }

  /** The columns that the fields and includes are read from; the id is always among them. */
  columns(fields: Iterable<string> = this.names, include: Iterable<string> = []): string[] {
    const columns = new Set(['id'])
    for (const name of fields) {
      for (const column of this.fields[name].columns ?? [name]) columns.add(column)
    }
    for (const name of include) {
      for (const column of this.includes[name].columns ?? []) columns.add(column)
    }
    return [...columns]
  }

  /** Rows as the API answers them, with all that they say. */
  writeWhole(rows: Row[], reading: Pick<Reading, 'person' | 'client' | 'scopes'>): Promise<Row[]> {
    return this.write(rows, { ...reading, fields: new Set(this.names), include: new Set() })
  }

  /** Rows as the API answers them. */
  async write(rows: Row[], reading: Reading): Promise<Row[]> {
    if (rows.length === 0) return []
    await this.options.complete?.(rows, reading)
    for (const name of reading.include) await this.includes[name].load(rows, reading)

    const names = this.names.filter((name) => reading.fields.has(name))
    return rows.map((row) => {
      const written: Row = {}
      for (const name of names) {
        const { read } = this.fields[name]
        written[name] = read ? read(row) : row[name]
      }
      for (const name of reading.include) written[name] = row[name]
      return written
    })
  }
}

const field = (schema: JsonSchema, rest: Omit<Field, 'schema'> = {}): Field => ({ schema, ...rest })

/** Factories for the fields that shapes are made of. */
export const is = {
  id: () => field({ type: 'integer', minimum: 1 }),
  integer: (rest?: JsonSchema) => field({ type: 'integer', ...rest }),
  number: (rest?: JsonSchema) => field({ type: 'number', ...rest }),
  text: (rest?: JsonSchema) => field({ type: 'string', ...rest }),
  oneOf: (values: readonly string[]) => field({ type: 'string', enum: [...values] }),
  /** A calendar day, `YYYY-MM-DD`. */
  day: () => field({ type: 'string', format: 'date' }),
  /** A moment, RFC 3339 in UTC. */
  moment: () => field({ type: 'string', format: 'date-time' }),
  /** SQLite reads booleans as 0 and 1. */
  boolean: (column: string) =>
    field({ type: 'boolean' }, { columns: [column], read: (row) => Boolean(row[column]) }),
  texts: () => field({ type: 'array', items: { type: 'string' } }, { columns: [] }),
  /** A field that is no column of the record: `complete` brings it. */
  brought: ({ schema }: Field) => field(schema, { columns: [] }),
  /** A field that may be null. */
  maybe: ({ schema, ...rest }: Field) => field(nullable(schema), rest),
  /** A field whose value is worked out from the row. */
  from: (columns: string[], { schema }: Field, read: (row: Row) => unknown) =>
    field(schema, { columns, read }),
}
