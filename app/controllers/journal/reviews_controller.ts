import type { HttpContext } from '@adonisjs/core/http'
import Learning from '#models/learning'
import { back } from '#services/page/back'
import { change } from '#services/page/change'

/** A learning that came back is still true, or comes back no more. */
export default class ReviewsController {
  async store(ctx: HttpContext) {
    const { person, params } = ctx
    const learning = await Learning.kept(person!).where('id', params.entry_id).firstOrFail()
    const label = learning.reviewOn ? 'journal.changes.found_true' : 'journal.changes.resumed'
    await change(ctx, label, { title: learning.title }, (set) =>
      learning.findTrue(set, person!.today)
    )
    return back(ctx, '/today')
  }

  async destroy(ctx: HttpContext) {
    const { person, params } = ctx
    const learning = await Learning.kept(person!).where('id', params.entry_id).firstOrFail()
    await change(ctx, 'journal.changes.stopped', { title: learning.title }, (set) =>
      learning.stopReviews(set)
    )
    return back(ctx, '/today')
  }
}
