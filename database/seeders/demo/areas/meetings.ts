/** What the demo person keeps here, by the names of columns. */
export default [
  {
    title: 'Title 1',
    starts_at: '2026-11-20T08:00:00.000Z',
    ends_at: '2026-11-20T08:30:00.000Z',
    day: '2026-11-20',
    place: 'Kept words',
    link: 'https://example.com/ana',
    preparation: 'Kept words',
    notes: 'Kept words',
  },
  {
    title: 'Title 2',
    starts_at: '2026-12-24T08:00:00.000Z',
    ends_at: '2026-12-24T08:30:00.000Z',
    day: '2026-12-24',
    place: 'Other words',
    link: 'https://example.org/ana',
    preparation: 'Other words',
    notes: 'Other words',
  },
  {
    title: 'Title 3',
    starts_at: '2026-11-20T08:00:00.000Z',
    ends_at: '2026-11-20T08:30:00.000Z',
    day: '2026-11-20',
    place: 'Kept words',
    link: 'https://example.com/ana',
    preparation: 'Kept words',
    notes: 'Kept words',
  },
]
