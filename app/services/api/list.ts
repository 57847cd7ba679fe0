import type { Call, Parameter } from '#services/api/operation'
import type { Reading, Shape } from '#services/api/shape'
import { PLAIN_TEXT } from '#validators/fields'

/** Rows of one page when the client does not say, and at most. */
export const PAGE = { usual: 50, most: 200 } as const

const namesOf = (names: string[]) => ({
  type: 'array',
  items: { type: 'string', enum: names },
  minItems: 1,
  uniqueItems: true,
})

/** `fields` and `include`: how much of a record is answered. */
export function extent(shape: Shape): Record<string, Parameter> {
  const parameters: Record<string, Parameter> = {
    fields: { ...namesOf(shape.names), description: 'Only these fields.' },
  }
  const includes = Object.keys(shape.includes)
  if (includes.length > 0) {
    parameters.include = {
      ...namesOf(includes),
      description: `Also what belongs to it: ${includes.map((name) => shape.includes[name].description).join(' ')}`,
    }
  }
  return parameters
}

/** `limit` and `cursor` of a list that is paged by key. */
export const paging: Record<string, Parameter> = {
  limit: {
    type: 'integer',
    minimum: 1,
    maximum: PAGE.most,
    default: PAGE.usual,
    description: 'Records on a page.',
  },
  cursor: {
    type: 'string',
    maxLength: 2000,
    description: 'Where the page begins: taken from the `Link` header of the page before.',
  },
}

/** `sort`: one field, with `-` in front for the last first. */
export const sorting = (names: string[], usual: string): Parameter => ({
  type: 'string',
  enum: names.flatMap((name) => [name, `-${name}`]),
  default: usual,
  description: 'The order; `-` in front turns it round.',
})

/** PostgreSQL takes no NUL, and no word holds one. */
const asText = (one: Parameter): Parameter =>
  one.type === 'string' && !one.enum && !one.format && !one.pattern
    ? { ...one, pattern: PLAIN_TEXT }
    : one

/** `filter[name]=value`, all of which must hold. */
export const filtering = (filters: Record<string, Parameter>): Parameter => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(filters).map(([name, one]) => [name, asText(one)])),
  additionalProperties: false,
  description: 'Only records for which all of these hold.',
})

/** How much a client asked for. */
export function readingOf(
  shape: Shape,
  { person, query, client, scopes }: Pick<Call, 'person' | 'query' | 'client'> & Partial<Call>
): Reading {
  return {
    person,
    client,
    scopes,
    fields: new Set<string>(query.fields ?? shape.names),
    include: new Set<string>(query.include ?? []),
  }
}
