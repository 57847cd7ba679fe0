import { areaFactory } from '#database/factories/area_factory'
import Contact from '#models/contact'

/** Contacts for tests; `text` makes words up, to the length that there is room for. */
export default areaFactory(Contact, {
  attributes: (text) => ({
    fullName: text(200),
    nicknames: text(200),
    company: text(200),
    role: text(200),
    birthday: '1988-03-14',
    howMet: text(500),
    keepInTouchDays: 30,
    notes: text(5000),
  }),
  form: {
    'full_name': 'Kept words',
    'nicknames': 'Kept words',
    'emails[0][value]': 'ana@example.com',
    'emails[0][label]': 'Kept words',
    'phones[0][value]': 'Kept words',
    'company': 'Kept words',
    'role': 'Kept words',
    'birth_day': '14',
    'birth_month': '3',
    'birth_year': '1988',
    'how_met': 'Kept words',
    'keep_in_touch_days': '30',
    'tags': 'Kept_words',
    'notes': 'Kept words',
  },
})
