import type { HttpContext } from '@adonisjs/core/http'
import { minutesOf } from '#presenters/minutes'
import { findMeeting } from '#services/meetings/find'
import { showMeeting } from '#services/meetings/show'

/** What came out of a meeting: as a page, and as a file to send. */
export default class MinutesController {
  show(ctx: HttpContext) {
    return showMeeting(ctx, 'follow_up')
  }

  async download(ctx: HttpContext) {
    const meeting = await findMeeting(ctx)
    const { markdown, fileName } = await minutesOf(meeting, ctx.person!)
    ctx.response.header('Content-Type', 'text/markdown; charset=utf-8')
    ctx.response.header('Content-Disposition', `attachment; filename="${fileName}"`)
    return ctx.response.send(markdown)
  }
}
