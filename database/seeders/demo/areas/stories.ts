/** What the demo person keeps here, by the names of columns. */
export default [
  {
    title: 'Title 1',
    situation: 'Kept words',
    task: 'Kept words',
    action: 'Kept words',
    result: 'Kept words',
  },
  {
    title: 'Title 2',
    situation: 'Other words',
    task: 'Other words',
    action: 'Other words',
    result: 'Other words',
  },
  {
    title: 'Title 3',
    situation: 'Kept words',
    task: 'Kept words',
    action: 'Kept words',
    result: 'Kept words',
  },
]
