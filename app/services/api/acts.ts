import type { LucidModel } from '@adonisjs/lucid/types/model'
import { extent } from '#services/api/list'
import { answers, type Body, type Call, type Operation } from '#services/api/operation'
import { type WriteCall, writes } from '#services/api/operation'
import { own } from '#services/api/own'
import { type Area, scopesOf } from '#services/api/scopes'
import type { Table } from '#services/api/table'

type Act<T extends LucidModel> = {
  name: string
  method: 'POST' | 'PUT' | 'DELETE'
  /** Below the address of the record. */
  path: string
  summary: string
  description?: string
  body?: Body
  run: (call: WriteCall, record: InstanceType<T>) => Promise<unknown>
}

type Options<T extends LucidModel> = {
  area: Area
  /** The address of the record, `/tasks/:task_id`. */
  path: string
  model: T
  table: Table
}

/**
 * Operations that do one thing to a record and answer with it as it is then. A change of state is a
 * resource below the record: completing creates a completion.
 */
export function actsOn<T extends LucidModel>(options: Options<T>, acts: Act<T>[]): Operation[] {
  const { area, path, model, table } = options
  const { shape } = table
  const idOf = ({ params }: Call) => params[path.split(':')[1]]
  const find = (call: Call) => table.find(call, idOf(call))

  return acts.map(({ path: below, run, ...act }) =>
    writes({
      ...act,
      area,
      path: path + below,
      scope: scopesOf(area)[1],
      query: extent(shape),
      answer: answers.one(shape),
      current: { shape, find },
      async run(call) {
        await run(call, await own(model, call, idOf(call)))
        return find(call)
      },
    })
  )
}
