import type { OpenApi } from '#services/api/openapi'
import type { JsonSchema } from '#services/api/schema'

type Operation = Record<string, any>

/** The areas of the contract, each with its operations in the order in which they are declared. */
export function areasOf({ tags, paths }: OpenApi) {
  const operations = operationsOf(paths)
  return tags.map(({ name, description }: { name: string; description: string }) => ({
    name,
    description,
    href: `/api/docs/${name}`,
    operations: operations.filter((one) => one.tags.includes(name)).map(headOf),
  }))
}

/** All there is to read about one area; null for one that there is not. */
export function areaPage(document: OpenApi, name: string, origin: string) {
  const tag = document.tags.find((one: { name: string }) => one.name === name)
  if (!tag) return null
  const resolve = resolverOf(document)
  const operations = operationsOf(document.paths)
    .filter((one) => one.tags.includes(name))
    .map((one) => ({
      ...headOf(one),
      description: one.description,
      scope: one.security[0]?.token?.[0] ?? null,
      parameters: (one.parameters ?? []).map((parameter: any) => parameterOf(resolve(parameter))),
      body: bodyOf(one, resolve),
      curl: curlOf(one, document.servers[0].url, origin, resolve),
      answers: Object.entries(one.responses).map(([status, answer]) => ({
        status,
        description: resolve(answer as JsonSchema).description,
        isGood: status < '400',
      })),
      example: exampleOf(one),
      record: recordOf(one),
    }))
  return { ...tag, operations, records: recordsOf(operations, document) }
}

export type AreaPage = NonNullable<ReturnType<typeof areaPage>>

const operationsOf = (paths: OpenApi): Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as OpenApi).map(([method, one]) => ({
      ...one,
      path,
      method: method.toUpperCase(),
    }))
  )

const headOf = ({ operationId, method, path, summary, tags }: Operation) => ({
  id: operationId,
  href: `/api/docs/${tags[0]}#${operationId}`,
  method,
  path,
  summary,
  tone: TONES[method],
})

/** Colour beside the word, never instead of it. */
const TONES: Record<string, string> = {
  GET: 'good',
  POST: 'pen',
  PUT: 'warm',
  PATCH: 'warm',
  DELETE: 'late',
}

const resolverOf = (document: OpenApi) => (value: JsonSchema) =>
  value.$ref
    ? value.$ref
        .slice(2)
        .split('/')
        .reduce((at: any, part: string) => at[part], document)
    : value

type Resolve = ReturnType<typeof resolverOf>

const parameterOf = ({ name, in: place, required, description, schema }: any) => ({
  name,
  place,
  isNeeded: Boolean(required),
  type: typeOf(schema),
  description,
  parts: schema.type === 'object' ? fieldsOf(schema, name) : [],
})

/** The fields of an object, one line each. */
const fieldsOf = (schema: JsonSchema, within?: string) =>
  Object.entries(schema.properties ?? {}).map(([name, one]: [string, any]) => ({
    name: within ? `${within}[${name}]` : name,
    isNeeded: Boolean(schema.required?.includes(name)),
    type: typeOf(one),
    description: one.description ?? '',
  }))

function bodyOf({ requestBody }: Operation, resolve: Resolve) {
  const [entry] = Object.entries<any>(requestBody?.content ?? {})
  if (!entry) return null
  const [type, { schema, example }] = entry
  return {
    type,
    fields: fieldsOf(resolve(schema)),
    example: example === undefined ? null : JSON.stringify(example, null, 2),
  }
}

const answerOf = ({ responses }: Operation) =>
  Object.entries<any>(responses).find(([status]) => status < '300')?.[1]

function exampleOf(operation: Operation) {
  const example = answerOf(operation)?.content?.['application/json']?.example
  return example === undefined ? null : JSON.stringify(example, null, 2)
}

/** The name of the record that is answered. */
function recordOf(operation: Operation): string | null {
  const schema = answerOf(operation)?.content?.['application/json']?.schema
  const one = schema?.items ?? schema
  const ref = one?.$ref ?? one?.anyOf?.[0]?.$ref
  return ref ? ref.split('/').at(-1) : null
}

/** The records that an area answers with. */
function recordsOf(operations: Array<{ record: string | null }>, { components }: OpenApi) {
  const names = new Set(operations.flatMap(({ record }) => record ?? []))
  return [...names].map((name) => ({
    name,
    description: components.schemas[name].description ?? '',
    fields: fieldsOf(components.schemas[name]),
  }))
}

/** A type in few words: `integer, 1 to 200`, `one of film, book`, `text or null`. */
export function typeOf(schema: JsonSchema): string {
  if (schema.$ref) return schema.$ref.split('/').at(-1)!
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  const types: string[] = [schema.type ?? 'any'].flat()
  const orNull = types.includes('null') ? ' or null' : ''
  if (schema.enum) {
    return `${schema.enum.filter((one: unknown) => one !== null).join(' | ')}${orNull}`
  }
  const [type] = types
  if (type === 'array') return `list of ${schema.items ? typeOf(schema.items) : 'any'}${orNull}`
  return [(schema.format ?? type) + orNull, boundsOf(schema)].filter(Boolean).join(', ')
}

function boundsOf({ minimum, maximum, maxLength, default: usual }: JsonSchema): string {
  const bounds: string[] = []
  if (minimum !== undefined && maximum !== undefined) bounds.push(`${minimum} to ${maximum}`)
  else if (minimum !== undefined) bounds.push(`${minimum} or more`)
  if (maxLength !== undefined) bounds.push(`up to ${maxLength} characters`)
  if (usual !== undefined) bounds.push(`usually ${usual}`)
  return bounds.join(', ')
}

/** The request as a command, with the addresses of where the page is read. */
function curlOf(operation: Operation, base: string, origin: string, resolve: Resolve): string {
  const { method, path, security, requestBody } = operation
  const lines = [`curl ${origin}${base}${path.replace(/\{\w+\}/g, '12')}`]
  if (method !== 'GET') lines.push(`-X ${method}`)
  if (security.length > 0) lines.push('-H "Authorization: Bearer $TOKEN"')
  const body = bodyOf({ requestBody }, resolve)
  if (body?.type === 'multipart/form-data') lines.push('-F file=@notes.pdf')
  else if (body) {
    const text = JSON.stringify(requestBody.content['application/json'].example)
    lines.push('-H "Content-Type: application/json"', `-d '${text.replaceAll("'", "'\\''")}'`)
  }
  return lines.join(' \\\n  ')
}
