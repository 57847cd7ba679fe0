/** What the demo person keeps here, by the names of columns. */
export default [
  {
    name: 'Name 1',
    category: 'Kept words',
    target_level: 3,
    target_on: '2026-11-20',
    notes: 'Kept words',
  },
  {
    name: 'Name 2',
    category: 'Other words',
    target_level: 4,
    target_on: '2026-12-24',
    notes: 'Other words',
  },
  {
    name: 'Name 3',
    category: 'Kept words',
    target_level: 3,
    target_on: '2026-11-20',
    notes: 'Kept words',
  },
]
