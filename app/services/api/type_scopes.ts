import { requireScope } from '#services/api/access'
import { type Area, scopesOf } from '#services/api/scopes'
import { apiOfType, RECORD_TYPES, type RecordType } from '#services/changes/record_types'

const types = Object.keys(RECORD_TYPES) as RecordType[]

type Scopes = { scopes: ReadonlySet<string> }

const scopeOf = (type: RecordType, verb: 'read' | 'write') => {
  const area = apiOfType(type)?.area
  return area ? scopesOf(area as Area).find((scope) => scope.endsWith(`:${verb}`)) : undefined
}

/** The types of records that a token may not read, whatever else it may. */
export const unreadable = ({ scopes }: Scopes): RecordType[] =>
  types.filter((type) => {
    const scope = scopeOf(type, 'read')
    return scope !== undefined && !scopes.has(scope)
  })

/** @throws {ApiProblem} 403 when the token may not write records of these types */
export function requireWriting(call: Scopes, written: RecordType[]) {
  for (const type of written) requireScope(call as any, scopeOf(type, 'write') ?? null)
}
