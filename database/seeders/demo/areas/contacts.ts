/** What the demo person keeps here, by the names of columns. */
export default [
  {
    full_name: 'Full name 1',
    email: 'ana@example.com',
    phone: 'Kept words',
    company: 'Kept words',
    role: 'Kept words',
    birthday: '2026-11-20',
    notes: 'Kept words',
  },
  {
    full_name: 'Full name 2',
    email: 'ana@example.org',
    phone: 'Other words',
    company: 'Other words',
    role: 'Other words',
    birthday: '2026-12-24',
    notes: 'Other words',
  },
  {
    full_name: 'Full name 3',
    email: 'ana@example.com',
    phone: 'Kept words',
    company: 'Kept words',
    role: 'Kept words',
    birthday: '2026-11-20',
    notes: 'Kept words',
  },
]
