import { areaFactory } from '#database/factories/area_factory'
import Skill from '#models/skill'

/** Skills for tests; `text` makes words up, to the length that there is room for. */
export default areaFactory(Skill, {
  attributes: (text) => ({
    name: text(200),
    category: text(100),
    aliases: text(500),
    targetLevel: 3,
    targetOn: '2026-11-20',
    anchor3: text(500),
    notes: text(5000),
  }),
  form: {
    name: 'Kept words',
    category: 'Kept words',
    aliases: 'Other words',
    target_level: '3',
    target_on: '2026-11-20',
    half_life_days: '90',
    anchor_3: 'Kept words',
    notes: 'Kept words',
  },
})
