import type { HttpContext } from '@adonisjs/core/http'
import vine from '@vinejs/vine'
import Task from '#models/task'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { dayInWords } from '#services/words/dates'
import { fields } from '#validators/fields'

const dayValidator = vine.compile(vine.object({ day: fields.day() }))

/** The day on which a task stands in the calendar: the one it is planned for, or its due day. */
export default class DaysController {
  async update(ctx: HttpContext) {
    const { person, params, request } = ctx
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    const { day } = await request.validateUsing(dayValidator)
    const kind: 'plan' | 'due' = params.kind ?? (task.plannedOn ? 'plan' : 'due')
    const words = dayInWords(day, person!.today, ctx.locale, ctx.t)

    await change(ctx, `calendar.changes.${kind}`, { title: task.title, day: words }, (set) =>
      kind === 'plan' ? task.planFor(set, day, person!.clock) : task.moveDueTo(set, day)
    )
    return back(ctx, '/calendar')
  }
}
