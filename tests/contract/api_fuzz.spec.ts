import drive from '@adonisjs/drive/services/main'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { ApiWorld, type Values } from '#tests/support/api_world'
import {
  mutated,
  oddBodies,
  oddHeaders,
  oddNames,
  oddParts,
  oddQueries,
  oddValues,
  valuesOf,
} from '#tests/support/arbitrary'
import { Contract, type Described, writeQuery } from '#tests/support/contract'
import type { Answer } from '#tests/support/raw_http'
import { SharedWorld } from '#tests/support/shared_world'
import { freezeClock } from '#tests/support/world'

/** Requests in all, and where their making begins: another seed makes other ones. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 3000)
const SEED = Number(process.env.FUZZ_SEED ?? 20261120)
/** Requests about the same records, and about such of which some are gone. */
const ROUND = 100
const AFTER = 8

/** One request, before its address is filled with the ids of a world. */
type Made = {
  query: { parts: Record<string, unknown> } | { text: string }
  /** What stands in the place of the address's parameters; nothing for the right ones. */
  parts: string[]
  headers: Record<string, string>
  body: { json: unknown } | { raw: string | Buffer } | null
}

/** Requests for an operation: mostly right in all but one part, so that they get far. */
function requestsFor(contract: Contract, operation: Described): fc.Arbitrary<Made> {
  const right = fc.record(
    Object.fromEntries(
      contract.parametersOf(operation, 'query').map(({ name, schema }) => [name, valuesOf(schema)])
    ),
    { requiredKeys: [] }
  )
  const query: fc.Arbitrary<Made['query']> = fc.oneof(
    { weight: 5, arbitrary: fc.constant({ parts: {} }) },
    { weight: 3, arbitrary: right.map((parts) => ({ parts: parts as Record<string, unknown> })) },
    { weight: 1, arbitrary: oddQueries.map((text) => ({ text })) },
    {
      weight: 1,
      arbitrary: fc.tuple(right, oddNames, oddValues).map(([parts, name, value]) => ({
        text: writeQuery({ ...parts, [name]: shortText(value) }),
      })),
    }
  )
  const described = contract.bodyOf(operation)
  const bodies = described?.type === 'application/json' ? valuesOf(described.schema) : null
  return fc.record({
    query,
    parts: fc.oneof(
      { weight: 6, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.array(oddParts, { minLength: 1, maxLength: 2 }) }
    ),
    headers: fc.oneof(
      { weight: 6, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: oddHeaders }
    ),
    body: bodies
      ? fc.oneof(
          { weight: 4, arbitrary: bodies.map((json) => ({ json })) },
          { weight: 5, arbitrary: mutated(bodies).map((json) => ({ json })) },
          { weight: 1, arbitrary: oddBodies.map((raw) => ({ raw })) }
        )
      : fc.oneof(
          { weight: 4, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: oddBodies.map((raw) => ({ raw })) }
        ),
  }) as fc.Arbitrary<Made>
}

const shortText = (value: unknown) => (typeof value === 'string' ? value.slice(0, 5000) : value)

test.group('The API under thousands of made-up requests', (group) => {
  let contract: Contract
  group.setup(async () => {
    contract = await Contract.read()
  })
  freezeClock(group)
  const shared = new SharedWorld(group, () => ApiWorld.make(contract))
  group.setup(() => {
    drive.fake()
    return () => drive.restore()
  })

  test(`answers each of ${REQUESTS} by its contract, and none with a failure of its own`, async ({
    assert,
  }) => {
    const each = Math.ceil(REQUESTS / contract.operations.length)
    const wrong: string[] = []
    const statuses = new Map<number, number>()
    let world = shared.records
    let asked = 0
    for (const [at, operation] of contract.operations.entries()) {
      let fuzz = await Fuzz.of(world, operation)
      let isGone = false
      const made = fc.sample(requestsFor(contract, operation), { numRuns: each, seed: SEED + at })
      for (const one of made) {
        // what is gone is asked about a few times more
        if (asked++ % (isGone ? AFTER : ROUND) === 0) {
          world = await shared.again()
          fuzz = await Fuzz.of(world, operation)
          isGone = false
        }
        const { status, complaints } = await fuzz.ask(one)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        wrong.push(...complaints)
        isGone ||= status === 204
      }
      if (isGone) world = await shared.again()
    }
    assert.deepEqual([...new Set(wrong)].slice(0, 20), [], `seed ${SEED}`)
    assert.isAbove(statuses.get(200) ?? 0, REQUESTS / 10, 'too few requests got through')
    assert.isUndefined(statuses.get(429))
  }).timeout(600_000)
})

class Fuzz {
  static async of(world: ApiWorld, operation: Described) {
    return new Fuzz(operation, world, await world.valuesOf(operation.path))
  }

  private constructor(
    private operation: Described,
    private world: ApiWorld,
    private values: Values
  ) {}

  async ask({ query, parts, headers, body }: Made) {
    const names = [...this.operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const isElsewhere = names.length > 0 && parts.length > 0
    let at = 0
    const path = this.operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const part = parts[at++]
      return part ?? String(this.values[name])
    })
    const search = 'text' in query ? query.text : writeQuery(query.parts)
    const sent = body && ('json' in body ? body.json : body.raw)
    const isRaw = body !== null && 'raw' in body
    const payload = body === null ? undefined : isRaw ? sent : JSON.stringify(sent)
    const answer = await this.world.askAt(this.operation, path + search, { headers, body: payload })
    const parsed = 'parts' in query ? query.parts : { fields: search }
    const complaints = this.#complaints(answer, { isElsewhere, query: parsed })

    // what the contract refuses is never done
    const isRight = !isElsewhere && Object.keys(headers).length === 0 && 'parts' in query
    if (isRight && !isRaw && answer.status < 300 && body) {
      const refusals = this.world.contract.refusals(this.operation, { query: parsed, body: sent })
      complaints.push(...refusals.map((one) => `was taken although ${one}`))
    }
    const request = `${this.operation.id} ${path.slice(0, 100)}${search.slice(0, 200)} ${JSON.stringify(headers)} ${String(payload).slice(0, 300)}`
    return {
      status: answer.status,
      complaints: complaints.map(
        (one) => `${one}\n    ${request}\n    ${answer.text.slice(0, 300)}`
      ),
    }
  }

  #complaints(answer: Answer, { isElsewhere, query }: { isElsewhere: boolean; query: object }) {
    if (answer.status >= 500) return [`answers ${answer.status}`]
    const isOwn = String(answer.status) in this.operation.spec.responses
    // an address that is not this operation's any more
    if (isElsewhere && (!isOwn || [404, 405].includes(answer.status))) {
      return this.world.contract.wrongFailure(answer)
    }
    return this.world.contract.wrongWith(this.operation, { query }, answer)
  }
}
