import type { HttpContext } from '@adonisjs/core/http'
import DayLog, { LineConflict } from '#models/day_log'
import { dayPage, linePage, recordPage } from '#presenters/day_page'
import { type Change, recordChange } from '#services/changes/change'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { dateOf, dayFrom } from '#services/days/bounds'
import { closeDay } from '#services/days/close'
import { dayValidator } from '#validators/day'

/** A day: to be planned and worked, and once it is over a record that is only read. */
export default class DaysController {
  async show({ person, params, request, view }: HttpContext) {
    const day = dayFrom(params.day)
    if (day < person!.today) {
      return view.render('pages/days/record', await recordPage(person!, day))
    }
    const arrange = request.qs().arrange === '1'
    return view.render('pages/days/show', await dayPage(person!, day, { arrange }))
  }

  /** Keeps the day's line while it is written, and closes the day with the button that says so. */
  async update(ctx: HttpContext) {
    const { person, params, request, response, view } = ctx
    const day = dayFrom(params.day)
    const input = await request.validateUsing(dayValidator)
    const line = (input.line ?? '').trim()
    try {
      if (input.close) await this.#close(ctx, day, line, input.seen)
      else await this.#write(ctx, day, line, input.seen)
    } catch (error) {
      if (!(error instanceof LineConflict)) throw error
      response.status(409)
      return view.render('pages/days/line', await linePage(person!, day, error))
    }
    return back(ctx, `/days/${day}`)
  }

  #close(ctx: HttpContext, day: string, line: string, seen: string) {
    const { clock } = ctx.person!
    return change(ctx, 'today.changes.closed', { date: dateOf(day, ctx.person!) }, async (set) => {
      const log = await DayLog.on(set, day)
      await log.writeLine(set, line, seen)
      await closeDay(set, log, clock)
    })
  }

  /** Recorded like everything, but without a toast: it is saved again and again while typing. */
  #write({ person }: HttpContext, day: string, line: string, seen: string) {
    const label = 'today.changes.line'
    const data = { date: dateOf(day, person!) }
    const work = async (set: Change) => {
      const log = await DayLog.on(set, day)
      await log.writeLine(set, line, seen)
    }
    return recordChange({ userId: person!.id, via: 'page', label, data }, work, person!.clock.now)
  }
}
