/** What the demo person keeps here, by the names of columns. */
export default [
  { title: 'Title 1', company: 'Kept words', target_on: '2026-11-20', notes: 'Kept words' },
  { title: 'Title 2', company: 'Other words', target_on: '2026-12-24', notes: 'Other words' },
  { title: 'Title 3', company: 'Kept words', target_on: '2026-11-20', notes: 'Kept words' },
]
