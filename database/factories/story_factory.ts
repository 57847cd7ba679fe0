import { areaFactory } from '#database/factories/area_factory'
import Story from '#models/story'

/** Stories for tests; `text` makes words up, to the length that there is room for. */
export default areaFactory(Story, {
  attributes: (text) => ({
    title: text(200),
    situation: text(5000),
    task: text(5000),
    action: text(5000),
    result: text(5000),
  }),
  form: {
    title: 'Kept words',
    situation: 'Kept words',
    task: 'Kept words',
    action: 'Kept words',
    result: 'Kept words',
  },
})
