/** An entry in one line of a terminal. */
export const entryLine = ({ id, day, kind, title }: Record<string, any>): string =>
  `${String(id).padStart(6)}  ${day}  ${kind.padEnd(10)}  ${title}`
