import type { HttpContext } from '@adonisjs/core/http'
import { showMeeting } from '#services/meetings/show'

/** The page that a meeting is run from. */
export default class HoldsController {
  show(ctx: HttpContext) {
    return showMeeting(ctx, 'hold')
  }
}
