import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Problem } from '#services/api/problem'

/** JSON Schema 2020-12, the dialect of OpenAPI 3.1. */
export type JsonSchema = Record<string, any>

type Compiled = { toJSONSchema(): object }

/** What a validator takes, as the contract says it: nothing but the fields that it names. */
export const schemaOf = (validator: Compiled): JsonSchema =>
  closed(validator.toJSONSchema() as JsonSchema)

/** Objects take no other fields, and a list of choices that may be null names null. */
function closed(schema: JsonSchema): JsonSchema {
  const { definitions: _definitions, ...copy } = schema
  if (copy.properties) {
    copy.properties = Object.fromEntries(
      Object.entries(copy.properties).map(([name, one]) => [name, closed(one as JsonSchema)])
    )
    copy.additionalProperties = false
  }
  if (copy.items) copy.items = closed(copy.items)
  return copy
}

const options = { allErrors: true, strict: false, validateFormats: true, messages: true }
const exact = new Ajv2020({ ...options })
/** Addresses know only text. */
const fromText = new Ajv2020({ ...options, coerceTypes: true, useDefaults: true })
for (const ajv of [exact, fromText]) addFormats.default(ajv, ['date', 'date-time', 'email', 'uri'])

/** Compiled at the first use: an instance that is not asked starts faster. */
export function checker(schema: JsonSchema, from: 'json' | 'address' = 'json') {
  let check: ValidateFunction | undefined
  /** @returns what does not fit, nothing when all does */
  return (value: unknown): Problem[] => {
    check ??= (from === 'json' ? exact : fromText).compile(schema)
    return check(value) ? [] : check.errors!.map(inWords)
  }
}

/** One finding of the schema, with the place as a JSON pointer (RFC 6901). */
function inWords({ instancePath, keyword, params, message }: ErrorObject): Problem {
  const below = (name: string) => `${instancePath}/${pointerPart(name)}`
  switch (keyword) {
    case 'required':
      return {
        field: below(params.missingProperty),
        rule: 'required',
        message: `Send ${params.missingProperty}.`,
      }
    case 'additionalProperties':
      return {
        field: below(params.additionalProperty),
        rule: 'unknown',
        message: `There is no field ${params.additionalProperty} here.`,
      }
    case 'enum':
      return {
        field: instancePath,
        rule: 'enum',
        message: `Choose one of ${params.allowedValues.map((one: unknown) => JSON.stringify(one)).join(', ')}.`,
      }
    case 'type':
      return {
        field: instancePath,
        rule: 'type',
        message: `Send ${[params.type].flat().join(' or ')}.`,
      }
    case 'format':
      return {
        field: instancePath,
        rule: 'format',
        message: `Send a ${params.format} that exists.`,
      }
    default:
      return { field: instancePath, rule: keyword, message: `This ${message}.` }
  }
}

export const pointerPart = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** `tags.0` as a validator names it, as a JSON pointer. */
export const pointer = (field: string) => `/${field.split('.').map(pointerPart).join('/')}`
