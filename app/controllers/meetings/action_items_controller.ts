import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import { actionLines, wordsOf } from '#services/meetings/action_lines'
import { findMeeting } from '#services/meetings/find'
import { writeNotes } from '#services/meetings/notes'
import { showMeeting } from '#services/meetings/show'
import { back } from '#services/page/back'
import { change } from '#services/page/change'
import { actionItemForm } from '#validators/meeting'

/** Says who is meant in a line of the notes, which becomes a task by that. */
export default class ActionItemsController {
  create(ctx: HttpContext) {
    return showMeeting(ctx, 'hold')
  }

  async store(ctx: HttpContext) {
    const person = ctx.person!
    const meeting = await findMeeting(ctx)
    const { line, contact, name } = await ctx.request.validateUsing(actionItemForm)
    const there = actionLines(meeting.notes).some(
      (one) => one.taskId === null && wordsOf(one) === line
    )
    if (!there) refuse('line', person.t('meetings.invalid.line'))
    if (contact === 'new' && !name) refuse('name', person.t('meetings.invalid.new_name'))
    const settled = {
      line,
      contactId: contact === 'new' || contact === 'nobody' ? null : Number(contact),
      name: contact === 'new' ? name : null,
    }
    await change(ctx, 'meetings.changes.noted', { title: meeting.title }, (set) =>
      writeNotes(set, person, meeting, meeting.notes, { settled })
    )
    return back(ctx, `/meetings/${meeting.id}/hold`)
  }
}
