import { areaOf } from '#api/v1/areas'
import type { Operation } from '#services/api/operation'
import { failureAnswers, HEADERS, problemSchema } from '#services/api/openapi_answers'
import { describe, headerParameters, pathOf } from '#services/api/openapi_operation'
import { NEWEST } from '#services/api/routes'
import type { JsonSchema } from '#services/api/schema'
import { Shape } from '#services/api/shape'

/** An OpenAPI document, as plain data. */
export type OpenApi = Record<string, any>

const DESCRIPTION = `
Everything that the pages can do. Requests and answers are JSON in UTF-8 with names in snake_case;
days are \`YYYY-MM-DD\`, moments RFC 3339 in UTC. One record is an object, a list an array.

Without \`/v1\` the addresses lead to the newest version, and a slash at the end means nothing. GET
answers HEAD as well. An address that is nothing answers 404 and a method that it does not take 405,
both with the body of every other failure.
`

const TOKEN = `
An access token that was made in the settings, or one that signing in gave. What it may do is said by
its scopes: the one that an operation needs stands beside it.
`

/** Lines of a text as one paragraph each. */
const paragraphs = (text: string) => text.trim().replace(/(?<!\n)\n(?!\n)/g, ' ')

/** The contract of the API: OpenAPI 3.1, made of the operations, their validators and shapes. */
export function openApi(operations: Operation[], version: string): OpenApi {
  const schemas = schemasByName()
  const find = (ref: string) => schemas[ref.split('/').at(-1)!]
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of operations) {
    const path = (paths[pathOf(operation)] ??= {})
    path[operation.method.toLowerCase()] = describe(operation, find)
  }

  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Task Master',
      version,
      description: paragraphs(DESCRIPTION),
      license: { name: 'All rights reserved', identifier: 'LicenseRef-all-rights-reserved' },
    },
    servers: [{ url: NEWEST, description: 'The host that this document comes from.' }],
    security: [{ token: [] }],
    tags: [...new Set(operations.map(({ area }) => area))].map((name) => ({
      name,
      description: areaOf(name),
    })),
    paths,
  }
  const components = {
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer', description: paragraphs(TOKEN) },
    },
    parameters: { ...headerParameters },
    headers: { ...HEADERS },
    responses: { ...failureAnswers },
    schemas,
  }
  return { ...document, components: onlyUsed(document, components) }
}

/** Every schema that has a name. */
function schemasByName() {
  const all: Record<string, JsonSchema> = { Problem: problemSchema }
  for (const shape of Shape.all.values()) {
    all[shape.name] = shape.schema
    all[`${shape.name}Part`] = {
      ...shape.part,
      description: `${shape.name} with the \`fields\` that were asked for.`,
    }
  }
  return all
}

/** What the document refers to, itself or by what it refers to. */
function onlyUsed(document: object, components: Record<string, Record<string, object>>) {
  const used: Record<string, Record<string, object>> = {
    securitySchemes: components.securitySchemes as Record<string, object>,
  }
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    const { $ref } = value as { $ref?: unknown }
    if (typeof $ref === 'string') {
      const [, , kind, name] = $ref.split('/')
      const found = components[kind]?.[name]
      if (!found) throw new Error(`Nothing is known by the name ${$ref}`)
      if (used[kind]?.[name]) return
      ;(used[kind] ??= {})[name] = found
      visit(found)
    }
    Object.values(value).forEach(visit)
  }
  visit(document)
  // in the order of their names, so that the written document changes only with what it says
  return Object.fromEntries(
    Object.entries(used).map(([kind, all]) => [
      kind,
      Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1))),
    ])
  )
}
