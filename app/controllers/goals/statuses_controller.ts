import type { HttpContext } from '@adonisjs/core/http'
import Goal from '#models/goal'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { goalStatusValidator } from '#validators/goal'

const LABELS = {
  open: 'goals.changes.reopened',
  reached: 'goals.changes.reached',
  dropped: 'goals.changes.dropped',
} as const

/** Whether a goal is open, reached or dropped. */
export default class StatusesController {
  async update(ctx: HttpContext) {
    const { params, person, request } = ctx
    const goal = await Goal.kept(person!).where('id', params.goal_id).firstOrFail()
    const { status } = await request.validateUsing(goalStatusValidator)
    await change(ctx, LABELS[status], { title: goal.title }, (set) =>
      goal.become(set, status, person!.today)
    )
    return back(ctx, `/goals/${goal.id}`)
  }
}
