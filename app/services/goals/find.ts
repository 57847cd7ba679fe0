import type { HttpContext } from '@adonisjs/core/http'
import Goal from '#models/goal'

/**
 * The goal of an address, and the key result that it names as part of it.
 *
 * @throws E_ROW_NOT_FOUND for what is not there, someone else's, or part of another goal
 */
export async function findKeyResult({ params, person }: HttpContext, id = params.key_result_id) {
  const goal = await Goal.kept(person!).where('id', params.goal_id).firstOrFail()
  const keyResult = await goal.keyResults().where('id', id).firstOrFail()
  return { goal, keyResult }
}
