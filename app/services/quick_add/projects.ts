/** Known project names, to be looked up by what a person types. */
export type ProjectNames = {
  /** The known name that this is, in any case and with `-` or `_` for spaces. */
  exact(typed: string): string | undefined
  /** The known name that this is, or the only one that starts with these words. */
  find(typed: string): string | undefined
  longestName: number
}

const fold = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')

export function projectNames(names: readonly string[] = []): ProjectNames {
  const known = new Map(names.map((name) => [fold(name), name]))
  const exact = (typed: string) => known.get(fold(typed))
  return {
    exact,
    find(typed) {
      const found = exact(typed)
      if (found !== undefined) return found
      const start = `${fold(typed)} `
      const longer = [...known.keys()].filter((name) => name.startsWith(start))
      return longer.length === 1 ? known.get(longer[0]) : undefined
    },
    longestName: names.reduce((longest, name) => Math.max(longest, name.length), 0),
  }
}
