/** What the demo person keeps here, by the names of columns. */
export default [
  {
    said: 'Said 1',
    direction: 'received',
    kind: 'praise',
    day: '2026-11-20',
    context: 'Kept words',
    details: 'Kept words',
  },
  {
    said: 'Said 2',
    direction: 'given',
    kind: 'concern',
    day: '2026-12-24',
    context: 'Other words',
    details: 'Other words',
  },
  {
    said: 'Said 3',
    direction: 'received',
    kind: 'praise',
    day: '2026-11-20',
    context: 'Kept words',
    details: 'Kept words',
  },
]
