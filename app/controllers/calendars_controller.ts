import type { HttpContext } from '@adonisjs/core/http'
import Task from '#models/task'
import { calendar } from '#presenters/calendar'
import { isDay } from '#services/calendar/day'

/** Due and planned tasks and repeating ones to come, in a month or a week. */
export default class CalendarsController {
  async show({ person, request, view }: HttpContext) {
    const { view: width, day, move, kind } = request.qs()
    const fits = isDay(day) && day > '1000' && day < '9000'
    const data = await calendar(
      person!,
      width === 'week' ? 'week' : 'month',
      fits ? day : person!.today
    )
    return view.render('pages/calendar/show', {
      ...data,
      moving: await moving(person!, move, kind),
    })
  }
}

/** With `move=<id>` the calendar asks for the day that a task should go to: dragging without a drag. */
async function moving(person: { id: number }, id: unknown, kind: unknown) {
  if (typeof id !== 'string' || !/^[1-9]\d{0,8}$/.test(id)) return null
  const { title } = await Task.kept(person).where('id', id).select('id', 'title').firstOrFail()
  const path = kind === 'due' || kind === 'plan' ? `/tasks/${id}/day/${kind}` : `/tasks/${id}/day`
  return { title, path }
}
