import { requireScopes } from '#services/api/access'
import { type Area, neededFor, type Scope, scopesOf } from '#services/api/scopes'
import { apiOfType, RECORD_TYPES, type RecordType } from '#services/changes/record_types'

const types = Object.keys(RECORD_TYPES) as RecordType[]

type Scopes = { scopes: ReadonlySet<string> }

/** The scopes that a type of records needs; none where only what it is part of tells of it. */
function scopesOfType(type: RecordType, verb: 'read' | 'write'): Scope[] {
  const area = apiOfType(type)?.area
  const scope = area && scopesOf(area as Area).find((one) => one.endsWith(`:${verb}`))
  return scope ? neededFor(area, scope) : []
}

/** The types of records that a token may not read, whatever else it may. */
export const unreadable = ({ scopes }: Scopes): RecordType[] =>
  types.filter((type) => !scopesOfType(type, 'read').every((one) => scopes.has(one)))

/** @throws {ApiProblem} 403 when the token may not write records of these types */
export function requireWriting(call: Scopes, written: RecordType[]) {
  for (const type of written) requireScopes(call, scopesOfType(type, 'write'))
}

/** @throws {ApiProblem} 403 when the token may not read or write records of this type */
export const requireType = (call: Scopes, type: RecordType, verb: 'read' | 'write') =>
  requireScopes(call, scopesOfType(type, verb))
