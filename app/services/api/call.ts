import { OPERATIONS } from '#api/v1/index'
import { readInput, readQuery } from '#services/api/input'
import type { Call, Operation, WriteOperation } from '#services/api/operation'
import { perform, performWithin } from '#services/api/perform'
import { ApiProblem } from '#services/api/problem'
import { type Reply, replyOf } from '#services/api/reply'
import { problemOf } from '#services/api/failures'
import { SCOPES } from '#services/api/scopes'
import { type ChangeOptions, recordChange } from '#services/changes/change'
import type { Person } from '#services/person'

export type Sent = { params?: Record<string, any>; query?: Record<string, any>; input?: unknown }

const byName = new Map<string, Operation>(OPERATIONS.map((one) => [one.name, one]))

/**
 * Runs an operation of the API for a person at the terminal: the same checks, the same work and the
 * same answer, without HTTP.
 *
 * @param name `items.store`
 * @throws {ApiProblem} and what verbs throw, as the API does
 */
export async function callOperation(name: string, person: Person, sent: Sent = {}): Promise<any> {
  const operation = find(name)
  const call = await callOf(operation, person, sent)
  const reply =
    operation.kind === 'read'
      ? await replyOf(operation, call, await operation.run(call))
      : await perform(operation, call, { keyed: null, ifMatch: undefined, via: 'command' })
  return contentOf(reply)
}

/** Takes everything back that was done. */
class TakeBack extends Error {}

type EachOptions = {
  /** Does everything and takes it back. */
  dryRun?: boolean
  /** Called after each. */
  onDone?: () => void
  /** What the whole is called in the history. */
  label?: string
}

/**
 * Runs an operation that writes several times, in one transaction and as one change: all of it is done,
 * or nothing.
 *
 * @param sent what each time gets
 * @returns what each answered
 * @throws {ApiProblem} the first failure; its places begin with its number, from 1
 */
export async function callEach(
  name: string,
  person: Person,
  sent: Sent[],
  { dryRun = false, onDone, label = 'api.changes.batch' }: EachOptions = {}
): Promise<any[]> {
  const operation = find(name) as WriteOperation
  const answers: any[] = []
  const data = { count: sent.length }
  const options: ChangeOptions = { userId: person.id, person, via: 'command', label, data }
  const one = sent.length === 1 ? options : ({} as ChangeOptions)
  try {
    await recordChange(
      options,
      async (change) => {
        for (const [at, own] of sent.entries()) {
          try {
            const call = await callOf(operation, person, own)
            answers.push(contentOf(await performWithin(change, one, operation, call)))
          } catch (error) {
            throw sent.length === 1 ? error : numbered(error, at + 1)
          }
          onDone?.()
        }
        if (dryRun) throw new TakeBack()
      },
      person.clock.now
    )
  } catch (error) {
    if (!(error instanceof TakeBack)) throw error
  }
  return answers
}

function find(name: string) {
  const operation = byName.get(name)
  if (!operation || operation.kind === 'open') throw new Error(`There is no operation ${name}`)
  return operation
}

const callOf = async (
  operation: Operation,
  person: Person,
  { params = {}, query = {}, input }: Sent
): Promise<Call> => ({
  person,
  scopes: new Set(SCOPES),
  params,
  query: readQuery(operation, query),
  input: await readInput(operation, input),
  http: null,
})

const contentOf = ({ body }: Reply) => (body === null ? null : JSON.parse(body))

function numbered(error: unknown, number: number): ApiProblem {
  const problem = problemOf(error)
  if (problem.code === 'internal') throw error
  const { code, message, problems } = problem
  const errors = problems.map((one) => ({ ...one, field: `/${number}${one.field}` }))
  return new ApiProblem(code, `Number ${number}: ${message}`, errors)
}
