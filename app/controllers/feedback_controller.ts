import type { HttpContext } from '@adonisjs/core/http'
import Remark from '#models/remark'
import { captureView } from '#presenters/feedback_capture'
import { feedbackList } from '#presenters/feedback_list'
import { editPage, remarkChoices } from '#presenters/remark_page'
import { isDay } from '#services/calendar/day'
import { showRemark } from '#services/feedback/show'
import { type RemarkInput, rewriteRemark, writeRemark } from '#services/feedback/write'
import { change } from '#services/page/change'
import { inZoneOf, whole } from '#validators/area'
import { remarkEmpty, remarkForm } from '#validators/remark'

/** What others said about one's work, and one to them. */
export default class FeedbackController {
  async index({ person, request, view }: HttpContext) {
    return view.render('pages/feedback/index', {
      ...(await feedbackList(person!, request.qs())),
      capture: captureView(),
    })
  }

  async create({ person, request, view }: HttpContext) {
    const { contact_id: contact, direction, day } = request.qs()
    const values = {
      direction: direction === 'given' ? 'given' : 'received',
      contact_id: typeof contact === 'string' ? contact : '',
      day: isDay(day) ? day : person!.today,
      kind: '',
    }
    return view.render('pages/feedback/create', { ...(await remarkChoices(person!)), values })
  }

  async store(ctx: HttpContext) {
    const person = ctx.person!
    const sent = await ctx.request.validateUsing(remarkForm.create, inZoneOf(person))
    const said = { title: '' }
    const remark = await change(ctx, 'feedback.changes.created', said, async (set) => {
      const written = await writeRemark(set, person, inputOf(sent))
      said.title = written.title
      return written
    })
    return ctx.response.redirect().toPath(`/feedback/${remark.id}`)
  }

  show(ctx: HttpContext) {
    return showRemark(ctx)
  }

  async edit({ person, params, view }: HttpContext) {
    const remark = await Remark.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/feedback/edit', await editPage(remark, person!))
  }

  async update(ctx: HttpContext) {
    const { params, request, response } = ctx
    const person = ctx.person!
    const remark = await Remark.kept(person).where('id', params.id).firstOrFail()
    const { version, ...sent } = await request.validateUsing(remarkForm.update, inZoneOf(person))
    if (version !== remark.version) return this.#conflict(ctx, remark)

    const said = { title: '' }
    await change(ctx, 'feedback.changes.changed', said, async (set) => {
      await rewriteRemark(set, person, remark, inputOf(sent))
      said.title = remark.title
    })
    return response.redirect().toPath(`/feedback/${remark.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const remark = await Remark.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'feedback.changes.trashed', { title: remark.title }, (set) =>
      remark.trash(set, person!.clock.now)
    )
    return response.redirect().toPath('/feedback')
  }

  /** Someone else, or another window, was faster: both versions are shown and nothing is written. */
  async #conflict({ person, request, response, session, view }: HttpContext, remark: Remark) {
    response.status(409)
    const { _csrf, ...typed } = request.body()
    session.flashMessages.update(typed)
    view.share({ flashMessages: session.flashMessages })
    const page = { ...(await editPage(remark, person!)), isConflict: true }
    return view.render('pages/feedback/edit', page)
  }
}

/** A form sends all of a remark, but skills only where it shows them. */
function inputOf({ skills_shown: shown, ...sent }: Record<string, any>): RemarkInput {
  const { skill_ids: skills, ...input } = whole(sent, remarkEmpty)
  return shown ? { ...input, skill_ids: skills } : input
}
