import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { dateOf, futureDay } from '#services/days/bounds'
import { carryValidator } from '#validators/day'

/** A leftover is carried to another day or back to its list; that is counted and shown. */
export default class CarriesController {
  async store(ctx: HttpContext) {
    const { person, params, request } = ctx
    const task = await Task.kept(person!)
      .where('id', params.task_id)
      .where('status', 'open')
      .firstOrFail()
    const input = await request.validateUsing(carryValidator)
    const day = input.to_list ? null : futureDay(input.day!, person!)
    const label = day ? 'today.changes.carried' : 'today.changes.put_back'
    const date = day && dateOf(day, person!)
    await change(ctx, label, { title: task.title, date }, (set) => task.carryTo(set, day))
    return back(ctx)
  }
}
