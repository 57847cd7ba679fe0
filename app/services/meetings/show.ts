import type { HttpContext } from '@adonisjs/core/http'
import { type MeetingStage, presentMeetingPage } from '#presenters/meeting_page'
import { findMeeting } from '#services/meetings/find'

/** The page of a meeting: what is changed there comes back to it, whichever address it was sent to. */
export async function showMeeting(ctx: HttpContext, stage?: MeetingStage, more: object = {}) {
  const meeting = await findMeeting(ctx)
  const page = await presentMeetingPage(meeting, ctx.person!, stage ?? stageFrom(ctx))
  return ctx.view.render('pages/meetings/show', { ...page, ...more })
}

/** A form that is refused is shown where it was filled in. */
function stageFrom({ request }: HttpContext): MeetingStage | null {
  const from = String(request.input('_return') ?? '')
  if (from.endsWith('/hold')) return 'hold'
  if (from.endsWith('/preparation')) return 'prepare'
  return from.endsWith('/minutes') ? 'follow_up' : null
}
