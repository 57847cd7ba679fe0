/** The areas that a token with these scopes may read. */
export const readableAreas = (scopes: ReadonlySet<string>): Set<string> =>
  new Set([...scopes].filter((one) => one.endsWith(':read')).map((one) => one.slice(0, -5)))
