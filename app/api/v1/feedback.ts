import Remark from '#models/remark'
import { remarkTable } from '#queries/feedback'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { resource } from '#services/api/resource'
import { areaVerbs } from '#services/areas/verbs'
import { remarkEmpty, remarkValidators } from '#validators/remark'

const example = {
  said: 'Kept words',
  direction: 'received',
  kind: 'praise',
  day: '2026-11-20',
  context: 'Kept words',
  details: 'Kept words',
}

export default resource({
  name: 'feedback',
  one: 'a remark',
  many: 'feedback',
  model: Remark,
  table: remarkTable,
  validators: remarkValidators,
  empty: remarkEmpty,
  verbs: areaVerbs(Remark),
  examples: { input: example, output: { id: 1, ...example, ...EXAMPLE_MOMENTS } },
})
