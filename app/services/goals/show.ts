import type { HttpContext } from '@adonisjs/core/http'
import Goal from '#models/goal'
import { presentGoalPage } from '#presenters/goal_page'

const LONGEST_SEARCH = 200

/** The page of a goal: what is changed there comes back to it, whichever address it was sent to. */
export async function showGoal({ params, person, request, view }: HttpContext) {
  const id = params.goal_id ?? params.id
  const goal = await Goal.kept(person!).where('id', id).firstOrFail()
  const { find } = request.qs()
  const words = typeof find === 'string' ? find.replaceAll('\0', '').trim() : ''
  const page = await presentGoalPage(goal, person!, words.slice(0, LONGEST_SEARCH) || null)
  return view.render('pages/goals/show', page)
}
