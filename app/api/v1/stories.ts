import Story from '#models/story'
import { storyTable } from '#queries/stories'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { resource } from '#services/api/resource'
import { areaVerbs } from '#services/areas/verbs'
import { storyEmpty, storyValidators } from '#validators/story'

const example = {
  title: 'Kept words',
  situation: 'Kept words',
  task: 'Kept words',
  action: 'Kept words',
  result: 'Kept words',
}

export default resource({
  name: 'stories',
  one: 'a story',
  many: 'stories',
  model: Story,
  table: storyTable,
  validators: storyValidators,
  empty: storyEmpty,
  verbs: areaVerbs(Story),
  examples: { input: example, output: { id: 1, ...example, ...EXAMPLE_MOMENTS } },
})
