import { errors } from '@adonisjs/lucid'
import type { LucidModel } from '@adonisjs/lucid/types/model'
import type { VineValidator } from '@vinejs/vine'
import { cached } from '#services/api/cached'
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
import { type Area, scopesOf } from '#services/api/scopes'
import type { Row } from '#services/api/shape'
import type { Table } from '#services/api/table'

/** The verbs of a kind of record, for the operations below. */
export type Verbs = {
  /** Creates a record and gives its id; left out where records come about another way. */
  create?: (call: WriteCall) => Promise<number>
  /** Changes a record: PUT sends all of it, PATCH a part. */
  update: (call: WriteCall, row: any) => Promise<void>
  /** Moves a record to the trash, or deletes one that has none. */
  remove: (call: WriteCall, row: any) => Promise<void>
}

type Options = {
  /** `items`: the name in addresses, operations and scopes. */
  name: string
  /** `an item`, as sentences say it, and several of them. */
  one: string
  many: string
  /** Whose scope it needs when that is not its name's. */
  area?: Area
  path?: string
  /**
   * Finds what the address says the records are part of, and gives the columns that name it: what is
   * part of something else is not there.
   */
  above?: (call: Call) => Promise<Record<string, number>>
  model: LucidModel
  table: Table
  validators: { whole: VineValidator<any, any>; part: VineValidator<any, any> }
  /** What a field is when it is null, or not sent with POST and PUT. */
  empty?: Record<string, unknown>
  verbs: Verbs
  /** Whether one record is read through the cache; only where nothing but its own row says all. */
  cache?: boolean
  /** Statuses of what creates and changes, beyond those that follow from the rest. */
  also?: number[]
  examples?: { input?: Record<string, unknown>; output?: Record<string, unknown> }
}

/** The operations of a kind of record: list, read, create, replace, change, trash. */
export function resource(options: Options): Operation[] {
  const { name, one, many, table, validators, verbs, also, examples = {} } = options
  const { shape } = table
  const path = options.path ?? `/${name}`
  const area = options.area ?? name
  const [read, write] = scopesOf(area as Area)
  const query = extent(shape)
  const current = {
    shape,
    async find(call: Call): Promise<Row> {
      const columns = Object.entries((await options.above?.(call)) ?? {})
      const row = await table.find(call, call.params.id)
      if (columns.some(([column, id]) => row[column] !== id)) throw new errors.E_ROW_NOT_FOUND()
      return row
    },
  }
  const { input, output } = examples

  /** @param whole what is not sent becomes empty as well */
  const fill = (call: WriteCall, whole: boolean): WriteCall => {
    const filled = { ...call.input }
    for (const [field, value] of Object.entries(options.empty ?? {})) {
      if (filled[field] === null || (whole && filled[field] === undefined)) filled[field] = value
    }
    return { ...call, input: filled }
  }
  const found = async (call: WriteCall) => {
    if (options.above) await current.find(call)
    return own(options.model, call, call.params.id)
  }
  const change = async (call: WriteCall, whole: boolean): Promise<Row> => {
    await verbs.update(fill(call, whole), await found(call))
    return table.find(call, call.params.id)
  }
  const list = async (call: Call) => {
    const columns = await options.above?.(call)
    return table.page(call, (rows) => columns && rows.where(columns))
  }
  const addressOf = (row: Row) => path.replace(/:(\w+)/g, (_, column) => row[column])

  const store = (create: NonNullable<Verbs['create']>) =>
    writes({
      name: `${name}.store`,
      area,
      method: 'POST',
      path,
      summary: `Create ${one}`,
      scope: write,
      query,
      body: takes.json(validators.whole, { example: input }),
      also,
      answer: answers.created(shape, (row) => `/api/v1${addressOf(row)}/${row.id}`),
      example: output,
      run: async (call) => table.find(call, await create(fill(call, true))),
    })

  return [
    reads({
      name: `${name}.index`,
      area,
      method: 'GET',
      path,
      summary: `List ${many}`,
      scope: read,
      query: table.query,
      answer: answers.page(shape),
      example: output && [output],
      run: list,
    }),
    reads({
      name: `${name}.show`,
      area,
      method: 'GET',
      path: `${path}/:id`,
      summary: `Read ${one}`,
      scope: read,
      query,
      answer: answers.one(shape),
      example: output,
      cached: options.cache,
      run: options.cache ? (call) => cached(name, call, () => current.find(call)) : current.find,
    }),
    ...(verbs.create ? [store(verbs.create)] : []),
    writes({
      name: `${name}.replace`,
      area,
      method: 'PUT',
      path: `${path}/:id`,
      summary: `Replace ${one}`,
      description: 'What is not sent becomes empty.',
      scope: write,
      query,
      body: takes.json(validators.whole, { example: input }),
      also,
      answer: answers.one(shape),
      example: output,
      current,
      run: (call) => change(call, true),
    }),
    writes({
      name: `${name}.update`,
      area,
      method: 'PATCH',
      path: `${path}/:id`,
      summary: `Change ${one}`,
      description: 'What is not sent stays as it is (RFC 7396).',
      scope: write,
      query,
      body: takes.json(validators.part, { partly: true, example: input }),
      also,
      answer: answers.one(shape),
      example: output,
      current,
      run: (call) => change(call, false),
    }),
    writes({
      name: `${name}.destroy`,
      area,
      method: 'DELETE',
      path: `${path}/:id`,
      summary: table.trash ? `Move ${one} to the trash` : `Delete ${one}`,
      scope: write,
      answer: answers.nothing(),
      current,
      run: async (call) => verbs.remove(call, await found(call)),
    }),
  ]
}
