import { is, Shape } from '#services/api/shape'

const level = () => is.integer({ minimum: 0, maximum: 5 })

/** An assessment as the API answers it. */
export const assessmentShape = new Shape(
  'Assessment',
  {
    id: is.id(),
    skill_id: is.id(),
    level: level(),
    assessed_on: is.day(),
    note: is.text({ description: 'Why this level.' }),
    created_at: is.moment(),
    updated_at: is.moment(),
  },
  { description: 'What was said on a day about the level of a skill.' }
)
