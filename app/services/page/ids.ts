/** Whether something sent is the number of a record. */
export const isId = (value: unknown) => /^[1-9]\d{0,8}$/.test(String(value))

/** The numbers of records among what was sent, each once. */
export const idsIn = (given: unknown, most: number): number[] =>
  [...new Set([given].flat().filter(isId).map(Number))].slice(0, most)
