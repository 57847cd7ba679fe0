const MARKS = /\p{M}+/gu

/** Lower case without diacritics, so that "Übung" is found by "ubung" on both engines. */
export const fold = (text: string) => text.normalize('NFKD').replace(MARKS, '').toLowerCase()

/** What the index of a record reads. */
export const searchText = (...texts: string[]) => texts.map(fold).join('\n').slice(0, 200_000)

/** The words of a query, at most eight, folded; anything but letters and digits parts words. */
export const searchWords = (query: string) =>
  (fold(query.slice(0, 200)).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 8)
