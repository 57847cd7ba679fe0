import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Answer } from '#tests/support/raw_http'
import { ask } from '#tests/support/raw_http'

type Json = Record<string, any>

/** One operation of the document. */
export type Described = {
  id: string
  method: string
  /** `/items/{id}` */
  path: string
  spec: Json
}

/** The parts of a request that the document speaks of. */
export type Parts = { query?: Json; headers?: Record<string, string>; body?: unknown }

/** Headers that say nothing about one operation. */
const GENERAL = new Set(
  'cache-control connection content-length content-security-policy content-type date keep-alive transfer-encoding vary x-content-type-options x-request-id'.split(
    ' '
  )
)

/** The document that the running application shows, and what keeps to it. */
export class Contract {
  #ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true })
  #compiled = new Map<string, ValidateFunction>()
  readonly operations: Described[]

  static async read() {
    const { json } = await ask({ method: 'GET', path: '/api/v1/openapi.json' })
    return new Contract(json)
  }

  constructor(readonly document: Json) {
    addFormats.default(this.#ajv)
    this.#ajv.addSchema({ $id: 'contract:', components: document.components })
    this.operations = Object.entries(document.paths as Json).flatMap(([path, methods]) =>
      Object.entries(methods as Json).map(([method, spec]) => ({
        id: spec.operationId,
        method: method.toUpperCase(),
        path,
        spec,
      }))
    )
  }

  get base(): string {
    return this.document.servers[0].url
  }

  /** What stands behind a reference of the document. */
  resolve(value: Json): Json {
    if (!value?.$ref) return value
    const parts = String(value.$ref).slice(2).split('/')
    return parts.reduce((at: Json, part) => at[part], this.document)
  }

  parametersOf({ spec }: Described, place: 'path' | 'query' | 'header'): Json[] {
    const all = (spec.parameters ?? []).map((one: Json) => this.resolve(one))
    return all.filter((one: Json) => one.in === place)
  }

  bodyOf({ spec }: Described): { type: string; schema: Json; example: any } | null {
    const entry = Object.entries(spec.requestBody?.content ?? {})[0]
    return entry ? { type: entry[0], ...(entry[1] as any) } : null
  }

  /** What is wrong with a request, by the document; nothing when all is well. */
  refusals(operation: Described, { query = {}, headers = {}, body }: Parts): string[] {
    const wrong: string[] = []
    const known = this.parametersOf(operation, 'query')
    for (const [name, value] of Object.entries(query)) {
      const parameter = known.find((one) => one.name === name)
      if (!parameter) wrong.push(`query ${name}: unknown`)
      else wrong.push(...this.#fits(parameter.schema, value, `query ${name}`))
    }
    for (const parameter of this.parametersOf(operation, 'header')) {
      const value = headers[parameter.name]
      if (value !== undefined) wrong.push(...this.#fits(parameter.schema, value, parameter.name))
    }
    const described = this.bodyOf(operation)
    if (described?.type === 'application/json') {
      wrong.push(...this.#fits(described.schema, body, 'body'))
    }
    return wrong
  }

  /** What an answer says or lacks against the document; nothing when all is well. */
  wrongWith(operation: Described, { query = {} }: Parts, answer: Answer): string[] {
    const found = operation.spec.responses[answer.status]
    if (!found) return [`answers ${answer.status}, which is not documented`]
    const described = this.resolve(found)
    return [
      ...this.#wrongHeaders(described.headers ?? {}, answer),
      ...this.#wrongBody(described.content, answer, 'fields' in query),
    ]
  }

  /** What is wrong with a failure of no operation: an address or a method that there is not. */
  wrongFailure({ status, json, headers }: Answer): string[] {
    const wrong = this.#fits({ $ref: '#/components/schemas/Problem' }, json, 'body')
    if (!/^application\/json/.test(headers['content-type'] ?? '')) wrong.push('is no JSON')
    if (json?.status !== status) wrong.push('says another status in its body')
    return wrong
  }

  #wrongHeaders(described: Json, { headers }: Answer): string[] {
    const wrong: string[] = []
    const known = new Map(Object.entries(described).map(([name, one]) => [name.toLowerCase(), one]))
    for (const [name, value] of Object.entries(headers)) {
      if (GENERAL.has(name)) continue
      const one = known.get(name)
      if (!one) wrong.push(`header ${name} is not documented`)
      else wrong.push(...this.#fits(this.resolve(one).schema, value, `header ${name}`))
    }
    for (const [name, one] of known) {
      if (this.resolve(one).required && headers[name] === undefined) wrong.push(`lacks ${name}`)
    }
    return wrong
  }

  #wrongBody(content: Json | undefined, { text, json, headers, status }: Answer, isPart: boolean) {
    if (!content) return text === '' ? [] : ['has a body where none is documented']
    const type = headers['content-type'] ?? ''
    if (content['*/*']) return []
    const [documented, { schema }] = Object.entries(content)[0] as [string, Json]
    if (!type.startsWith(documented)) return [`is ${type}, not ${documented}`]
    const wrong = this.#fits(isPart ? schema : whole(schema), json, 'body')
    if (status >= 400 && json?.status !== status) wrong.push('says another status in its body')
    return wrong
  }

  #fits(schema: Json, value: unknown, where: string): string[] {
    const key = JSON.stringify(schema)
    let check = this.#compiled.get(key)
    if (!check) {
      const absolute = key.replaceAll('"$ref":"#/', '"$ref":"contract:#/')
      this.#compiled.set(key, (check = this.#ajv.compile(JSON.parse(absolute))))
    }
    if (check(value)) return []
    return check.errors!.map((error) => `${where}${error.instancePath} ${error.message}`)
  }
}

/** Without `fields` every record is whole: of the two forms the first. */
function whole(schema: Json): Json {
  if (schema.type === 'array' && schema.items) return { ...schema, items: whole(schema.items) }
  const [first, second] = schema.anyOf ?? []
  return second?.$ref === `${first?.$ref}Part` ? first : schema
}

/** The address of an operation with values in the places of its parameters. */
export const addressOf = (path: string, values: Json) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])))

/** Parameters as the document says that they are written. */
export function writeQuery(query: Json): string {
  const pairs = Object.entries(query).flatMap(([name, value]): Array<[string, unknown]> => {
    if (Array.isArray(value)) return [[name, value.join(',')]]
    if (typeof value !== 'object' || value === null) return [[name, value]]
    return Object.entries(value).map(([part, one]) => [`${name}[${part}]`, one])
  })
  if (pairs.length === 0) return ''
  const text = (value: unknown) => encodeURIComponent(String(value).toWellFormed())
  return `?${pairs.map(([name, value]) => `${text(name)}=${text(value)}`).join('&')}`
}
