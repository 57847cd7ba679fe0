/** What the demo person keeps here, by the names of columns. */
export default [
  {
    note: 'Note 1',
    felt_at: '2026-11-20T08:00:00.000Z',
    energy: 3,
    engagement: 3,
    doing: 'Kept words',
  },
  {
    note: 'Note 2',
    felt_at: '2026-12-24T08:00:00.000Z',
    energy: 4,
    engagement: 4,
    doing: 'Other words',
  },
  {
    note: 'Note 3',
    felt_at: '2026-11-20T08:00:00.000Z',
    energy: 3,
    engagement: 3,
    doing: 'Kept words',
  },
]
