/**
 * What a token can be let into, part by part of the product: a new area joins by a line here and its
 * words in `api.scopes` of the language files.
 */
export const SCOPES_OF = {
  tasks: ['read', 'write'],
  items: ['read', 'write'],
  contacts: ['read', 'write'],
  profile: ['read', 'write'],
  changes: ['read', 'write'],
  // journal, feedback and energy, whatever the other scopes say
  private: ['read'],
} as const

export type Area = keyof typeof SCOPES_OF

/** `tasks:read` */
export type Scope = { [A in Area]: `${A}:${(typeof SCOPES_OF)[A][number]}` }[Area]

export const AREAS = Object.keys(SCOPES_OF) as Area[]

export const scopesOf = (area: Area) => SCOPES_OF[area].map((verb) => `${area}:${verb}` as Scope)

export const SCOPES = AREAS.flatMap(scopesOf)

const known: ReadonlySet<string> = new Set(SCOPES)

export const isScope = (text: string): text is Scope => known.has(text)
