import { requireAccess } from '#services/api/access'
import { problemOf } from '#services/api/failures'
import { readInput, readQuery } from '#services/api/input'
import type { Call, Operation, WriteCall } from '#services/api/operation'
import { performWithin } from '#services/api/perform'
import { ApiProblem } from '#services/api/problem'
import { type Reply, replyOf } from '#services/api/reply'
import { findOperation } from '#services/api/routes'
import qs from 'qs'

export type Step = {
  method: string
  path: string
  body?: unknown
  if_match?: string
}

/** What one step answered, as the batch's own answer tells it. */
export type StepAnswer = { status: number; headers: Record<string, string>; body: unknown }

/** Operations that can't be part of a batch: themselves more than one change, or more than JSON. */
const isLeftOut = ({ alone, answer, body }: Operation) =>
  Boolean(alone || answer.kind === 'stream' || body?.receive)

/**
 * Runs operations one after the other in the batch's own transaction: all of them are done, or none.
 *
 * @throws {ApiProblem} the first failure, with the step's number in front of each place
 */
export async function runBatch(call: WriteCall, steps: Step[]): Promise<StepAnswer[]> {
  const done: StepAnswer[] = []
  for (const [at, step] of steps.entries()) {
    try {
      const { status, headers, body } = await runStep(call, fill(step, done) as Step)
      done.push({ status, headers, body: body === null ? null : JSON.parse(body) })
    } catch (error) {
      throw failureOf(at, problemOf(error), error)
    }
  }
  return done
}

async function runStep(batch: WriteCall, step: Step): Promise<Reply> {
  const [path, search] = step.path.split('?')
  const found = findOperation(path, step.method)
  const operation = found?.operation
  if (!found || !operation || operation.kind === 'open' || isLeftOut(operation)) {
    throw new ApiProblem('not_found', `A batch can't do ${step.method} ${path}.`)
  }
  const { params } = found
  requireAccess(batch, operation)
  const query = readQuery(operation, qs.parse(search ?? ''))
  const input = await readInput(operation, step.body)
  const call: Call = { ...batch, params, query, input, http: null }

  if (operation.kind === 'read') return replyOf(operation, call, await operation.run(call))
  // the batch is one change set with a name of its own
  return performWithin(batch.change, {} as any, operation, call, step.if_match)
}

/** `{ "$ref": "0/id" }` in a body, and `{0/id}` in a path, is what an earlier step answered. */
function fill(value: any, done: StepAnswer[]): any {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => fill(one, done))
  if (typeof value.$ref === 'string' && Object.keys(value).length === 1) {
    return answered(value.$ref, done)
  }
  const filled = Object.entries(value).map(([name, one]) => [name, fill(one, done)])
  const object = Object.fromEntries(filled)
  if (typeof object.path === 'string' && 'method' in object) {
    object.path = object.path.replace(/\{(\d+\/[\w/]+)\}/g, (_: string, ref: string) =>
      encodeURIComponent(String(answered(ref, done)))
    )
  }
  return object
}

function answered(ref: string, done: StepAnswer[]): unknown {
  const [step, ...fields] = ref.split('/')
  let value: any = done[Number(step)]?.body
  for (const name of fields) value = Object.hasOwn(value ?? {}, name) ? value[name] : undefined
  if (value === undefined) throw new ApiProblem('invalid', `No earlier step answered ${ref}.`)
  return value
}

function failureOf(
  step: number,
  { code, message, problems }: ApiProblem,
  cause: unknown
): ApiProblem {
  const place = `/operations/${step}`
  const errors =
    problems.length > 0
      ? problems.map((one) => ({ ...one, field: `${place}/body${one.field}` }))
      : [{ field: place, rule: code, message }]
  const problem = new ApiProblem(code, `Operation ${step}: ${message}`, errors)
  problem.cause = cause
  return problem
}
