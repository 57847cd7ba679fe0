import { is, Shape } from '#services/api/shape'

/** A value of a key result as the API answers it. */
export const measurementShape = new Shape('Measurement', {
  id: is.id(),
  goal_id: is.id(),
  key_result_id: is.id(),
  measured_on: is.day(),
  value: is.number(),
  created_at: is.moment(),
  updated_at: is.moment(),
})
