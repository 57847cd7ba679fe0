type Query = Record<string, unknown>

/**
 * A path with a query: `qs` with `changes` applied. What is empty, null, undefined or false is left
 * out, so that an address says only what differs from the usual.
 */
export function address(path: string, qs: Query, changes: Query = {}): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...qs, ...changes })) {
    if (value === null || value === undefined || value === false || value === '') continue
    if (typeof value === 'string' || typeof value === 'number') params.set(name, String(value))
  }
  const query = params.toString()
  return query ? `${path}?${query}` : path
}
