import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Problem } from '#services/api/problem'
import { FORMS } from '#validators/fields'

/** JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
export type JsonSchema = Record<string, any>

type Compiled = { toJSONSchema(): object }

/** What a validator takes, as the contract says it: nothing but the fields that it names. */
export const schemaOf = (validator: Compiled): JsonSchema =>
  inJson(validator.toJSONSchema() as JsonSchema)

/**
 * What a validator says of itself, for JSON: objects take no other fields, true is not "on" as it is
 * in a form, and what may be null is said in the list of types and choices.
 */
function inJson(schema: JsonSchema): JsonSchema {
  const { definitions: _definitions, ...copy } = schema
  if (copy.enum?.includes('on')) return { type: 'boolean' }
  if (copy.enum && !copy.type) return { type: typeof copy.enum[0], ...copy }
  if (copy.properties) {
    copy.properties = Object.fromEntries(
      Object.entries(copy.properties).map(([name, one]) => [name, inJson(one as JsonSchema)])
    )
    copy.additionalProperties = false
  }
  if (copy.items) copy.items = inJson(copy.items)
  if (!copy.anyOf) return copy

  const choices: JsonSchema[] = copy.anyOf.map(inJson)
  const rest = choices.filter(({ type }) => type !== 'null')
  if (rest.length === 1 && rest.length < choices.length) return nullable(rest[0])
  // every type there is
  if (rest.some(({ type }) => type === 'object') && rest.some(({ type }) => type === 'array')) {
    return {}
  }
  return { ...copy, anyOf: choices }
}

/** The same or null. */
export function nullable(schema: JsonSchema): JsonSchema {
  if (!schema.type) return { anyOf: [schema, { type: 'null' }] }
  const type = [schema.type, 'null'].flat()
  return schema.enum ? { ...schema, type, enum: [...schema.enum, null] } : { ...schema, type }
}

type Options = ConstructorParameters<typeof Ajv2020>[0]

/** One that stops at the first mistake, and one that finds them all. */
function ajvs(more: Options) {
  const [first, all] = [false, true].map((allErrors) => {
    const ajv = new Ajv2020({ allErrors, strict: false, verbose: true, ...more })
    addFormats.default(ajv, ['date', 'date-time', 'email', 'uri'])
    return ajv
  })
  return { first, all }
}

const exact = ajvs({})
/** Addresses know only text. */
const fromText = ajvs({ coerceTypes: true, useDefaults: true })

/** A wrong value with more parts than this gets its first mistake told: each one costs memory. */
const PARTS = 1000

/** Compiled at the first use: an instance that is not asked starts faster. */
export function checker(schema: JsonSchema, from: 'json' | 'address' = 'json') {
  const { first, all } = from === 'json' ? exact : fromText
  let check: ValidateFunction | undefined
  let checkAll: ValidateFunction | undefined
  /** @returns what does not fit, nothing when all does */
  return (value: unknown): Problem[] => {
    check ??= first.compile(schema)
    if (check(value)) return []
    if (partsOf(value) > PARTS) return check.errors!.slice(0, 1).map(inWords)
    checkAll ??= all.compile(schema)
    checkAll(value)
    return withoutChoices(checkAll.errors ?? check.errors!).map(inWords)
  }
}

/** Values inside of a value, counted until there are too many. */
function partsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  let parts = 1
  for (const one of Object.values(value)) {
    parts += partsOf(one)
    if (parts > PARTS) break
  }
  return parts
}

/** Where no choice fits, that is what there is to say, and not why each one does not. */
function withoutChoices(errors: ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')
  return errors.filter(
    ({ schemaPath }) => !choices.some((one) => schemaPath.startsWith(`${one.schemaPath}/`))
  )
}

/** One finding of the schema, with the place as a JSON pointer (RFC 6901). */
function inWords(error: ErrorObject): Problem {
  const { instancePath, keyword, params } = error
  const below = (name: string) => `${instancePath}/${pointerPart(name)}`
  const at = (field: string, rule: string = keyword) => ({ field, rule, message: sentence(error) })
  if (keyword === 'required') return at(below(params.missingProperty))
  if (keyword === 'additionalProperties') return at(below(params.additionalProperty), 'unknown')
  return at(instancePath)
}

const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
}

const FORMATS: Record<string, string> = {
  'date': 'a date that exists, such as 2026-11-21',
  'date-time': 'a moment, such as 2026-11-21T09:00:00Z',
  'email': 'an address like name@example.org',
  'uri': 'an address like https://example.org',
}

const many = (count: number, one: string, several = `${one}s`) =>
  `${count} ${count === 1 ? one : several}`

/** What is wrong, as what to do. */
function sentence({ keyword, params, message, parentSchema }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return `Send ${params.missingProperty}.`
    case 'additionalProperties':
      return `There is no field ${params.additionalProperty} here.`
    case 'enum':
      return `Choose one of ${params.allowedValues.map((one: unknown) => JSON.stringify(one)).join(', ')}.`
    case 'type':
      return `Send ${[params.type]
        .flat()
        .map((type: string) => TYPES[type])
        .join(' or ')}.`
    case 'format':
      return `Send ${FORMATS[params.format] ?? `a ${params.format}`}.`
    case 'pattern':
      return FORMS[params.pattern] ?? 'This is not written in the form that is expected.'
    case 'minLength':
      return `Write ${many(params.limit, 'character')} or more.`
    case 'maxLength':
      return `Shorten this to ${many(params.limit, 'character')} or fewer.`
    case 'minimum':
      return `Choose ${params.limit} or more.`
    case 'maximum':
      return `Choose ${params.limit} or less.`
    case 'minItems':
      return `Send ${params.limit} or more of these.`
    case 'maxItems':
      return `Send ${params.limit} or fewer of these.`
    case 'minProperties':
      return `Send at least ${many(params.limit, 'field')}.`
    case 'uniqueItems':
      return 'Name each only once.'
    case 'anyOf':
    case 'oneOf':
      return `Send ${choicesOf(parentSchema?.[keyword])}.`
    default:
      return `This ${message}.`
  }
}

const choicesOf = (choices: JsonSchema[] = []) =>
  choices
    .map(({ type, format }) => FORMATS[format] ?? TYPES[type])
    .filter(Boolean)
    .join(' or ') || 'one of the forms that the contract names'

export const pointerPart = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** `tags.0` as a validator names it, as a JSON pointer. */
export const pointer = (field: string) => `/${field.split('.').map(pointerPart).join('/')}`
