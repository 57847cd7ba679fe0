import { areaFactory } from '#database/factories/area_factory'
import Contact from '#models/contact'

/** Contacts for tests; `text` makes words up, to the length that there is room for. */
export default areaFactory(Contact, {
  attributes: (text) => ({
    fullName: text(200),
    email: 'ana@example.com',
    phone: text(200),
    company: text(200),
    role: text(200),
    birthday: '2026-11-20',
    notes: text(5000),
  }),
  form: {
    full_name: 'Kept words',
    email: 'ana@example.com',
    phone: 'Kept words',
    company: 'Kept words',
    role: 'Kept words',
    birthday: '2026-11-20',
    notes: 'Kept words',
  },
})
