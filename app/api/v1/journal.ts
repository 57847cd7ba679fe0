import Entry from '#models/entry'
import { entryTable } from '#queries/journal'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { resource } from '#services/api/resource'
import { areaVerbs } from '#services/areas/verbs'
import { entryEmpty, entryValidators } from '#validators/entry'

const example = {
  title: 'Kept words',
  kind: 'learning',
  day: '2026-11-20',
  body: 'Kept words',
  source: 'Kept words',
  takeaway: 'Kept words',
  shareable: true,
}

export default resource({
  name: 'journal',
  one: 'an entry',
  many: 'journal',
  model: Entry,
  table: entryTable,
  validators: entryValidators,
  empty: entryEmpty,
  verbs: areaVerbs(Entry),
  examples: { input: example, output: { id: 1, ...example, ...EXAMPLE_MOMENTS } },
})
