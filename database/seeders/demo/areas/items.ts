/** What the demo person keeps here, by the names of columns. */
export default [
  { name: 'Name 1', description: 'Kept words', kind: 'film' },
  { name: 'Name 2', description: 'Other words', kind: 'other' },
  { name: 'Name 3', description: 'Kept words', kind: 'film' },
]
