import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import Task from '#models/task'
import { presentEstimate } from '#presenters/estimate'
import { readEstimate } from '#services/quick_add/marks'
import { saveTask } from '#services/tasks/save'
import { estimateValidator, LONGEST_ESTIMATE } from '#validators/day'

/** How long a task is thought to take, written in the row of a day that is being planned. */
export default class EstimatesController {
  async edit({ person, params, request, view }: HttpContext) {
    const task = await Task.kept(person!).where('id', params.task_id).firstOrFail()
    const { id, title, version, estimateMinutes: minutes } = task
    const estimate = presentEstimate(minutes, person!)
    return view.render('pages/days/estimate', {
      task: { id, title, version, href: `/tasks/${id}`, ...estimate },
      from: request.input('_return', `/tasks/${id}`),
    })
  }

  async update(ctx: HttpContext) {
    const task = await Task.kept(ctx.person!).where('id', ctx.params.task_id).firstOrFail()
    const input = await ctx.request.validateUsing(estimateValidator)
    const minutes = input.minutes ?? this.#read(input.estimate ?? '', ctx)
    return saveTask(ctx, task, { estimate: minutes || null }, input)
  }

  /** The words that a line of quick add understands after its `~`, as far apart as one likes. */
  #read(text: string, { t }: HttpContext): number | null {
    const words = text.toLowerCase().replace(/^~|\s+/g, '')
    if (words === '') return null
    const minutes = readEstimate(words)
    if (minutes === null || minutes > LONGEST_ESTIMATE) {
      refuse('estimate', t('today.estimate.wrong'))
    }
    return minutes
  }
}
