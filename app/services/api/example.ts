import type { JsonSchema } from '#services/api/schema'

const FORMATS: Record<string, string> = {
  'date': '2026-11-21',
  'date-time': '2026-11-21T09:00:00.000Z',
  'email': 'name@example.org',
  'uri': 'https://example.org/',
}

/** When the record of an example was made and changed. */
export const EXAMPLE_MOMENTS = {
  created_at: '2026-11-20T08:00:00.000Z',
  updated_at: '2026-11-21T09:30:00.000Z',
}

/** Finds the schema that a `$ref` names. */
export type Find = (ref: string) => JsonSchema

/** A value that fits a schema, for the documentation where nobody wrote a better one. */
export function exampleOf(schema: JsonSchema, find: Find): unknown {
  if (schema.$ref) return exampleOf(find(schema.$ref), find)
  if ('const' in schema) return schema.const
  const given = schema.example ?? schema.examples?.[0] ?? schema.default
  if (given !== undefined) return given
  if (schema.enum) return schema.enum[0]
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0]
  if (choice) return exampleOf(choice, find)

  switch ([schema.type].flat()[0]) {
    case 'object':
      return objectOf(schema, find)
    case 'array':
      return schema.items && schema.minItems !== 0 ? [exampleOf(schema.items, find)] : []
    case 'integer':
    case 'number':
      return schema.minimum ?? 0
    case 'boolean':
      return false
    case 'null':
      return null
    default:
      return textOf(schema)
  }
}

function objectOf(schema: JsonSchema, find: Find) {
  const { properties = {}, required, minProperties = 0 } = schema
  const all: Array<[string, JsonSchema]> = Object.entries(properties)
  const chosen = all.filter(([name, one]) => required?.includes(name) ?? isPlain(one))
  const enough = chosen.length < minProperties ? all.slice(0, minProperties) : chosen
  return Object.fromEntries(enough.map(([name, one]) => [name, exampleOf(one, find)]))
}

function textOf({ format, pattern, minLength = 0 }: JsonSchema): string {
  if (FORMATS[format]) return FORMATS[format]
  const words = ['Words', '09:30'].find((one) => !pattern || new RegExp(pattern, 'u').test(one))
  return (words ?? '').padEnd(minLength, '.')
}

/** Without a list of what is needed, what stands alone is enough. */
const isPlain = ({ $ref, type }: JsonSchema) => !$ref && type !== 'object' && type !== 'array'
