/** The mean of some values and how many they are; null for none. */
export function meanOf(values: number[]): { mean: number; n: number } | null {
  if (values.length === 0) return null
  return { mean: values.reduce((sum, one) => sum + one, 0) / values.length, n: values.length }
}

/** The mean of each day. */
export function dailyMeans<T extends { felt_on: string; energy: number }>(felt: T[]) {
  const days = Map.groupBy(felt, ({ felt_on: day }) => day)
  return new Map([...days].map(([day, rows]) => [day, meanOf(rows.map((one) => one.energy))!]))
}
