import { fold } from '#services/search/words'

/** The other names of a skill, as they were typed. */
export const aliasesOf = (aliases: string): string[] =>
  aliases
    .split(',')
    .map((alias) => alias.trim())
    .filter(Boolean)

/** Each other name once, and none that is the name itself. */
export function tidyAliases(aliases: string, name: string): string {
  const known = new Set([fold(name)])
  const fresh = aliasesOf(aliases).filter(
    (alias) => !known.has(fold(alias)) && known.add(fold(alias))
  )
  return fresh.join(', ')
}

/** Whether a skill is called so, by its name or another one. */
export const isCalled = (skill: { name: string; aliases: string }, called: string) =>
  [skill.name, ...aliasesOf(skill.aliases)].some(
    (name) => fold(name.trim()) === fold(called.trim())
  )
