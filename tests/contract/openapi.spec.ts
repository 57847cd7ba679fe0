import { readFile } from 'node:fs/promises'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import drive from '@adonisjs/drive/services/main'
import { OPERATIONS } from '#api/v1/index'
import { ApiWorld, type Values } from '#tests/support/api_world'
import { Contract, type Described, writeQuery } from '#tests/support/contract'
import { type Answer, ask } from '#tests/support/raw_http'
import { routeTable } from '#tests/support/routes'
import { SharedWorld } from '#tests/support/shared_world'
import { freezeClock } from '#tests/support/world'

type Start = { values?: Values; body?: unknown }

/** What an operation has to be about so that it can do what it is there for. */
const ABOUT: Record<string, (world: ApiWorld) => Promise<Start>> = {
  'goals.milestones.store': async (world) => {
    const { goal_id } = world.world
    const body = { title: 'On the way', kind: 'milestones' }
    const { id } = await world.make('goals.key_results.store', body, { goal_id })
    return { values: { goal_id, key_result_id: id } }
  },
  'admin.accounts.store': async () => ({
    body: { full_name: 'Ana', email: 'new@example.com', locale: 'en', time_zone: 'Europe/Berlin' },
  }),
  'feedback.answer.store': async (world) => {
    const { contact_id } = world.world
    const asked = { contact_id, context: 'How I plan', asked_on: '2026-11-09' }
    return { values: { remark_id: (await world.make('feedback.store', asked)).id } }
  },
  // the week of the example has its review
  'reviews.store': async () => ({ body: { kind: 'weekly', starts_on: '2026-11-09' } }),
  'skills.category.update': async (world) => {
    await world.make('skills.store', { name: 'TypeScript', category: 'Engineering' })
    return {}
  },
  'tasks.skip.store': async (world) => {
    const body = { title: 'Water the plants', due_on: '2026-11-20', recurrence: 'FREQ=WEEKLY' }
    return { values: { task_id: (await world.make('tasks.store', body)).id } }
  },
  'tags.merge.store': async (world) => {
    const { tags } = await world.make('tasks.store', { title: 'Two', tags: ['one', 'other'] })
    const all = await world.make('tags.index')
    const [one, other] = tags.map((tag: string) => all.find(({ name }: any) => name === tag).id)
    return { values: { tag_id: one }, body: { into_id: other } }
  },
}

const NOT_THERE = 999_999_999

test.group('The contract of the API', (group) => {
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

  test('names every operation of the route table and nothing else', ({ assert }) => {
    const routes = routeTable()
      .filter(({ name }) => name.startsWith('api.v1.') && name !== 'api.v1.contract')
      .map(({ method, pattern }) => `${method} ${pattern.replace(/:(\w+)/g, '{$1}')}`)
    const documented = contract.operations.map(
      ({ method, path }) => `${method} ${contract.base}${path}`
    )
    assert.sameMembers(documented, routes)
    assert.sameMembers(
      contract.operations.map(({ id }) => id),
      OPERATIONS.map(({ name }) => name)
    )
  })

  test('is open to all, and not sent again to who has it', async ({ assert }) => {
    for (const path of ['/api/v1/openapi.json', '/api/openapi.json']) {
      const answer = await ask({ method: 'GET', path })
      assert.equal(answer.status, 200)
      assert.equal(answer.json.openapi, '3.1.0')
      const headers = { 'If-None-Match': answer.headers.etag! }
      assert.equal((await ask({ method: 'GET', path, headers })).status, 304)
    }
  })

  test('is the one that is kept in docs/openapi.json', async ({ assert }) => {
    const kept = await readFile(app.makePath('docs/openapi.json'), 'utf8')
    assert.deepEqual(JSON.parse(kept), contract.document, 'run `npm run generate`')
  })

  for (const rules of ['recommended-strict', 'spec'] as const) {
    test(`has nothing that a linter made by others finds (${rules})`, async ({ assert }) => {
      const config = await createConfig({ extends: [rules] })
      const source = JSON.stringify(contract.document)
      const problems = await lintFromString({ source, config })
      assert.deepEqual(
        problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer]),
        []
      )
    })
  }

  for (const name of ['tags.replace', 'tags.update']) {
    test(`${name} answers what it says when another tag has the name`, async ({ assert }) => {
      const operation = contract.operations.find(({ id }) => id === name)!
      const world = shared.records
      const { tags } = await world.make('tasks.store', { title: 'Two', tags: ['one', 'other'] })
      const one = (await world.make('tags.index')).find((tag: any) => tag.name === tags[0])
      const body = { name: tags[1] }
      const answer = await world.ask(operation, { id: one.id }, { body })
      assert.equal(answer.status, 409)
      assert.deepEqual(contract.wrongWith(operation, {}, answer), [])
    })
  }

  for (const { name } of OPERATIONS) {
    test(`${name} takes and answers what it says`, async ({ assert }) => {
      const operation = contract.operations.find(({ id }) => id === name)!
      assert.deepEqual(await new Drive(contract, operation, shared).wrong(), [])
    }).timeout(60_000)
  }
})

/** Asks one operation in every way that its documentation speaks of. */
class Drive {
  #wrong: string[] = []
  #seen = new Set<number>()

  constructor(
    private contract: Contract,
    private operation: Described,
    private shared: SharedWorld<ApiWorld>
  ) {}

  async wrong(): Promise<string[]> {
    await this.#asDocumented()
    await this.#withEachParameter()
    await this.#withConditions()
    await this.#refused()
    const { responses } = this.operation.spec
    // what is left out can't be brought about by one request, or is tried elsewhere
    const left = Object.keys(responses)
      .map(Number)
      .filter((status) => ![429, 500, 413, 410].includes(status) && !this.#seen.has(status))
      .filter((status) => !this.#isBeyond(status))
    return [...this.#wrong, ...left.map((status) => `never answers ${status}`)]
  }

  /** Failures that only some states of the records bring about. */
  #isBeyond(status: number) {
    const { also = [] } = OPERATIONS.find(({ name }) => name === this.operation.id)!
    return also.includes(status) || (this.operation.id === 'batch.store' && status !== 200)
  }

  get #success() {
    return Number(Object.keys(this.operation.spec.responses).find((status) => status < '300'))
  }

  /** A world as it was each time: an operation may end what it speaks of. */
  async #begin() {
    const world = await this.shared.again()
    const about = (await ABOUT[this.operation.id]?.(world)) ?? {}
    const values = about.values ?? (await world.valuesOf(this.operation.path))
    return { world, values, body: about.body ?? (await world.bodyOf(this.operation)) }
  }

  #expect(what: string, answer: Answer, status: number | null, query = {}) {
    this.#seen.add(answer.status)
    if (status !== null && answer.status !== status) {
      this.#wrong.push(`${what}: ${answer.status} instead of ${status}: ${answer.text}`)
    }
    const wrong = this.contract.wrongWith(this.operation, { query }, answer)
    this.#wrong.push(...wrong.map((one) => `${what}: ${one}`))
    return answer
  }

  async #asDocumented() {
    const { world, values, body } = await this.#begin()
    const refusals = this.contract.refusals(this.operation, { body })
    this.#wrong.push(...refusals.map((one) => `example: ${one}`))
    const answer = await world.ask(this.operation, values, { body })
    this.#expect('as documented', answer, this.#success)
    if (this.#success === 201 && answer.headers.location) {
      const path = answer.headers.location.slice(this.contract.base.length)
      const there = await world.askAt({ method: 'GET', spec: {} }, path, {})
      if (there.status !== 200) this.#wrong.push(`Location leads to ${there.status}`)
    }
    if (this.operation.method !== 'GET') return
    const head = await world.ask({ ...this.operation, method: 'HEAD' }, values)
    if (head.status !== this.#success || head.text !== '') this.#wrong.push('HEAD differs from GET')
  }

  async #withEachParameter() {
    const isRead = this.operation.method === 'GET'
    const start = isRead ? await this.#begin() : null
    for (const { name, schema } of this.contract.parametersOf(this.operation, 'query')) {
      for (const value of isRead ? valuesFor(schema) : valuesFor(schema).slice(-1)) {
        const { world, values, body } = start ?? (await this.#begin())
        const query = { [name]: value }
        const refusals = this.contract.refusals(this.operation, { query, body })
        this.#wrong.push(...refusals)
        const answer = await world.ask(this.operation, values, { query: writeQuery(query), body })
        // what a cursor is, only the operation knows that made it
        const status = /^(since|cursor)$/.test(name) ? null : this.#success
        this.#expect(`with ${writeQuery(query)}`, answer, status, query)
      }
    }
  }

  async #withConditions() {
    const named = this.contract.parametersOf(this.operation, 'header').map(({ name }) => name)
    const { world, values, body } = await this.#begin()
    const asking = (headers: Record<string, string>, other: unknown = body) =>
      world.ask(this.operation, values, { headers, body: other })

    if (named.includes('If-Match')) {
      this.#expect('a stale If-Match', await asking({ 'If-Match': '"stale"' }), 412)
      this.#expect('If-Match: *', await asking({ 'If-Match': '*' }), this.#success)
    }
    if (named.includes('If-None-Match')) {
      const { headers } = await asking({})
      const known = { 'If-None-Match': headers.etag ?? '' }
      this.#expect('If-None-Match', await asking(known), 304)
    }
    if (named.includes('Idempotency-Key')) {
      const again = await this.#begin()
      const askAgain = (headers: Record<string, string>, query = '') =>
        again.world.ask(this.operation, again.values, { headers, body: again.body, query })
      const key = { 'Idempotency-Key': 'order-7' }
      const first = this.#expect('with a key', await askAgain(key), this.#success)
      const second = this.#expect('with the same key', await askAgain(key), this.#success)
      if (second.text !== first.text || !second.headers['idempotency-replayed']) {
        this.#wrong.push('the same key gives another answer')
      }
      // an address is a part of the request
      const other = await again.world.askAt(this.operation, `${this.#address(again.values)}/`, {
        headers: key,
        body: again.body,
      })
      this.#expect('with a key that is taken', other, 409)
      const bad = await askAgain({ 'Idempotency-Key': 'two words' })
      this.#expect('with a key of two words', bad, 400)
    }
  }

  #address(values: Values) {
    return this.operation.path.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
  }

  async #refused() {
    const { security, responses } = this.operation.spec
    const { world, values, body } = await this.#begin()
    const asking = (sent: Parameters<ApiWorld['ask']>[2], at = values) =>
      world.ask(this.operation, at, { body, ...sent })

    if (security.length > 0) {
      this.#expect('without a token', await asking({ token: null }), 401)
      this.#expect('with a wrong token', await asking({ token: 'tm_wrong' }), 401)
    }
    if (security[0]?.token.length > 0) {
      this.#expect('without the scope', await asking({ token: await world.tokenWith([]) }), 403)
    }
    const named = this.contract.parametersOf(this.operation, 'path')
    const id = named.find(({ schema }) => schema.type === 'integer') ?? named[0]
    if (id) {
      const nothing = { [id.name]: id.schema.type === 'integer' ? NOT_THERE : 'nothing' }
      this.#expect('about nothing', await asking({}, { ...values, ...nothing }), 404)
    }
    this.#expect('with an unknown parameter', await asking({ query: '?nonsense=1' }), 422)
    if (this.contract.bodyOf(this.operation)?.type === 'application/json') {
      this.#expect('with broken JSON', await asking({ body: '{"a":' }), 400)
      this.#expect('with a list', await asking({ body: [] }), 422)
      this.#expect('with an unknown field', await asking({ body: { nonsense: 1 } }), 422)
      const text = { 'Content-Type': 'text/plain' }
      this.#expect('with plain text', await asking({ body: 'name', headers: text }), 415)
      this.#expect('with too much', await asking({ body: `"${'a'.repeat(2 ** 21)}"` }), 413)
    } else if (responses[415]) {
      const json = { 'Content-Type': 'application/json' }
      this.#expect('with JSON for a file', await asking({ body: '{}', headers: json }), 415)
    }
  }
}

/** One value of each kind that a parameter takes. */
function valuesFor(schema: any): unknown[] {
  if (schema.enum) return schema.enum
  switch (schema.type) {
    case 'array':
      return [...schema.items.enum.map((one: unknown) => [one]), schema.items.enum]
    case 'object':
      return Object.entries(schema.properties).flatMap(([name, one]) =>
        valuesFor(one).map((value) => ({ [name]: value }))
      )
    case 'integer':
      return [schema.minimum ?? 1, schema.maximum ?? 2]
    case 'boolean':
      return [true, false]
    default:
      return ['x', '2026-11-20', '1'].filter((one) => fitsText(schema, one)).slice(0, 1)
  }
}

const fitsText = ({ pattern, format }: any, text: string) =>
  (!pattern || new RegExp(pattern, 'u').test(text)) && (format !== 'date' || text.includes('-'))
