import Story from '#models/story'
import { storyTable } from '#queries/stories'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { resource } from '#services/api/resource'
import { areaVerbs } from '#services/areas/verbs'
import { storyEmpty, storyValidators } from '#validators/story'

const example = {
  title: 'The launch that slipped',
  situation: 'Two weeks before the launch the payments provider changed its contract.',
  task: 'Launch on the day, or say early that we can’t.',
  action: 'Cut the list to three things and called every customer myself.',
  result: 'Launched nine days late with nobody surprised.',
  competencies: ['delivery', 'customers', 'calm'],
}

export default resource({
  name: 'stories',
  one: 'a story',
  many: 'stories',
  model: Story,
  table: storyTable,
  validators: storyValidators,
  empty: storyEmpty,
  cache: true,
  verbs: areaVerbs(Story),
  examples: { input: example, output: { id: 1, ...example, ...EXAMPLE_MOMENTS } },
})
