/** What the demo person keeps here, by the names of columns. */
export default [
  { title: 'Title 1', why: 'Kept words', status: 'open', due_on: '2026-11-20' },
  { title: 'Title 2', why: 'Other words', status: 'dropped', due_on: '2026-12-24' },
  { title: 'Title 3', why: 'Kept words', status: 'open', due_on: '2026-11-20' },
]
