import type { HttpContext } from '@adonisjs/core/http'
import { notesShown } from '#queries/notes_tasks'
import { findMeeting } from '#services/meetings/find'
import { writeNotes } from '#services/meetings/notes'
import { showMeeting } from '#services/meetings/show'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { shown } from '#services/page/shown'
import { notesForm } from '#validators/meeting'

/** What is written down in a meeting. */
export default class NotesController {
  edit(ctx: HttpContext) {
    return showMeeting(ctx, 'hold')
  }

  async update(ctx: HttpContext) {
    const person = ctx.person!
    const meeting = await findMeeting(ctx)
    const { notes, seen, ticked } = await ctx.request.validateUsing(notesForm)
    const text = notes ?? ''
    // someone else, or another window, wrote meanwhile: both texts are shown and nothing is lost
    if (seen && seen !== shown({ notes: meeting.notes }) && text !== (await notesShown(meeting))) {
      ctx.response.status(409)
      return showMeeting(ctx, 'hold', { typed: text, isConflict: true })
    }
    const ticks = ticked === undefined ? null : new Set((ticked ?? '').split(' ').map(Number))
    await change(ctx, 'meetings.changes.noted', { title: meeting.title }, (set) =>
      writeNotes(set, person, meeting, text, { seen: ticks })
    )
    return back(ctx, `/meetings/${meeting.id}/hold`)
  }
}
