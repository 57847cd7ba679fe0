import { AREAS as ALL_AREAS, type Area as Registered, AREA_NAMES, type AreaName } from '#areas'

const both = ['read', 'write'] as const
const ofAreas = Object.fromEntries(AREA_NAMES.map((name) => [name, both]))

/** What a token can be let into, part by part of the product. Areas join by app/areas.ts. */
export const SCOPES_OF = {
  tasks: both,
  ...(ofAreas as Record<AreaName, typeof both>),
  evidence: both,
  profile: ['read', 'write'],
  changes: ['read', 'write'],
  // journal, feedback, energy and reviews, whatever the other scopes say
  private: ['read'],
  // accounts and the instance, for administrators alone
  admin: both,
} as const

export type Area = keyof typeof SCOPES_OF

/** `tasks:read` */
export type Scope = { [A in Area]: `${A}:${(typeof SCOPES_OF)[A][number]}` }[Area]

export const AREAS = Object.keys(SCOPES_OF) as Area[]

export const scopesOf = (area: Area) => SCOPES_OF[area].map((verb) => `${area}:${verb}` as Scope)

export const SCOPES = AREAS.flatMap(scopesOf)

/** What a sign-in may do that does not say what for: what is one’s own. */
export const OWN_SCOPES = SCOPES.filter((scope) => !scope.startsWith('admin:'))

/** Days that a token works unless something else was chosen. */
export const TOKEN_DAYS = 90

const isPrivate = (area: string) =>
  area in ALL_AREAS && (ALL_AREAS as Record<string, Registered>)[area].private === true

/** What a scope needs beside itself: what is nobody else's business is read with one more. */
export const neededFor = (area: string, scope: Scope | null): Scope[] => {
  if (scope === null) return []
  return isPrivate(area) ? [scope, 'private:read'] : [scope]
}

/** The areas that a token with these scopes may read. */
export const readableAreas = (scopes: ReadonlySet<string>): Set<string> =>
  new Set(
    AREAS.filter((area) => neededFor(area, `${area}:read` as Scope).every((one) => scopes.has(one)))
  )

const known: ReadonlySet<string> = new Set(SCOPES)

export const isScope = (text: string): text is Scope => known.has(text)
