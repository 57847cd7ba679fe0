import Contact from '#models/contact'
import { contactTable } from '#queries/contacts'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { resource } from '#services/api/resource'
import { areaVerbs } from '#services/areas/verbs'
import { contactEmpty, contactValidators } from '#validators/contact'

const example = {
  full_name: 'Ana Silva',
  email: 'ana@example.com',
  phone: '+49 30 1234567',
  company: 'Halden',
  role: 'Head of design',
  birthday: '1988-03-14',
  notes: 'Met at the conference in Leipzig.',
}

export default resource({
  name: 'contacts',
  one: 'a contact',
  many: 'contacts',
  model: Contact,
  table: contactTable,
  validators: contactValidators,
  empty: contactEmpty,
  verbs: areaVerbs(Contact),
  examples: { input: example, output: { id: 1, ...example, ...EXAMPLE_MOMENTS } },
})
