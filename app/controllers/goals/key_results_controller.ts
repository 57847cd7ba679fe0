import type { HttpContext } from '@adonisjs/core/http'
import Goal from '#models/goal'
import KeyResult from '#models/key_result'
import { formValues } from '#presenters/area'
import { findKeyResult } from '#services/goals/find'
import { readKeyResult, refuseSecondCount } from '#services/goals/read'
import { change } from '#services/page/change'
import { whole } from '#validators/area'
import { keyResultEmpty, keyResultForm } from '#validators/key_result'

/** What shows how far a goal is. */
export default class KeyResultsController {
  async create({ params, person, view }: HttpContext) {
    const goal = await Goal.kept(person!).where('id', params.goal_id).firstOrFail()
    return view.render('pages/goals/key_results/create', { goal, values: {} })
  }

  async store(ctx: HttpContext) {
    const { params, request, response } = ctx
    const person = ctx.person!
    const goal = await Goal.kept(person).where('id', params.goal_id).firstOrFail()
    const input = await request.validateUsing(keyResultForm.create)
    const read = readKeyResult(input, person)
    await change(ctx, 'goals.changes.key_result_added', { title: read.title }, async (set) => {
      await refuseSecondCount(goal, read.kind, person, set)
      await set.create(KeyResult, { goalId: goal.id, ...read })
    })
    return response.redirect().toPath(`/goals/${goal.id}`)
  }

  async edit(ctx: HttpContext) {
    const { goal, keyResult } = await findKeyResult(ctx, ctx.params.id)
    const values = formValues(keyResult, ctx.person!)
    return ctx.view.render('pages/goals/key_results/edit', { goal, keyResult, values })
  }

  async update(ctx: HttpContext) {
    const { request, response, view } = ctx
    const person = ctx.person!
    const { goal, keyResult } = await findKeyResult(ctx, ctx.params.id)
    const { version, ...input } = await request.validateUsing(keyResultForm.update)
    const typed = whole(input, keyResultEmpty)
    if (version !== keyResult.version) {
      response.status(409)
      const values = formValues(typed, person)
      const page = { goal, keyResult, values, isConflict: true }
      return view.render('pages/goals/key_results/edit', page)
    }
    const read = readKeyResult(typed, person, keyResult)
    await change(ctx, 'goals.changes.key_result_changed', { title: read.title }, (set) =>
      set.save(keyResult.merge(read))
    )
    return response.redirect().toPath(`/goals/${goal.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { goal, keyResult } = await findKeyResult(ctx, ctx.params.id)
    const { title } = keyResult
    await change(ctx, 'goals.changes.key_result_removed', { title }, (set) => keyResult.remove(set))
    return ctx.response.redirect().toPath(`/goals/${goal.id}`)
  }
}
