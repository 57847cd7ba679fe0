/** What became of the lines of a file. */
export type Counts = { added: number; updated: number; adopted: number; unchanged: number }

/** Counts what was written, once it is there for good. */
export function addCounts(counts: Counts, more: Counts) {
  for (const name of Object.keys(more) as Array<keyof Counts>) counts[name] += more[name]
}

export const noCounts = (): Counts => ({ added: 0, updated: 0, adopted: 0, unchanged: 0 })
