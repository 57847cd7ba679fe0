/** What the demo person keeps here, by the names of columns. */
export default [
  {
    title: 'Title 1',
    kind: 'learning',
    day: '2026-11-20',
    body: 'Kept words',
    source: 'Kept words',
    takeaway: 'Kept words',
    shareable: true,
  },
  {
    title: 'Title 2',
    kind: 'reflection',
    day: '2026-12-24',
    body: 'Other words',
    source: 'Other words',
    takeaway: 'Other words',
    shareable: false,
  },
  {
    title: 'Title 3',
    kind: 'learning',
    day: '2026-11-20',
    body: 'Kept words',
    source: 'Kept words',
    takeaway: 'Kept words',
    shareable: true,
  },
]
