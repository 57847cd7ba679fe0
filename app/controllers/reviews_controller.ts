import type { HttpContext } from '@adonisjs/core/http'
import Review, { type ReviewKind } from '#models/review'
import { formValues } from '#presenters/area'
import { presentReview, reviewPage } from '#presenters/review'
import { answersPage } from '#presenters/review_answers'
import { beginChoices, reviewListPage } from '#presenters/review_list'
import { change } from '#services/page/change'
import { answerReview } from '#services/reviews/answer'
import { beginReview } from '#services/reviews/begin'
import { findReview } from '#services/reviews/find'
import { readPeriod } from '#services/reviews/read'
import { titleOfPeriod } from '#services/reviews/periods'
import { inZoneOf, whole } from '#validators/area'
import { answersForm, beginForm, reviewEmpty } from '#validators/review'

/** Weeks and months that are looked back on. */
export default class ReviewsController {
  async index({ person, request, view }: HttpContext) {
    return view.render('pages/reviews/index', await reviewListPage(person!, request.qs()))
  }

  async create({ person, request, view }: HttpContext) {
    return view.render('pages/reviews/create', await beginChoices(person!, request.qs().period))
  }

  /** A period has one review: beginning again leads to it, where it was left. */
  async store(ctx: HttpContext) {
    const person = ctx.person!
    const { period: chosen } = await ctx.request.validateUsing(beginForm)
    const [kind, ...day] = chosen.split('-')
    const period = readPeriod(kind as ReviewKind, day.join('-'), person, 'period')
    const there = await Review.ofPeriod(person, period)
    if (there) return ctx.response.redirect().toPath(`/reviews/${there.id}`)

    const data = { title: titleOfPeriod(period, person) }
    const review = await change(ctx, 'reviews.changes.created', data, (set) =>
      beginReview(set, person, period)
    )
    return ctx.response.redirect().toPath(`/reviews/${review.id}`)
  }

  async show(ctx: HttpContext) {
    const review = await findReview(ctx)
    return ctx.view.render('pages/reviews/show', await reviewPage(review, ctx.person!))
  }

  async edit(ctx: HttpContext) {
    const review = await findReview(ctx)
    return ctx.view.render('pages/reviews/edit', await answersPage(review, ctx.person!))
  }

  /** Keeps the answers; nothing that was typed is lost, whatever else the button does. */
  async update(ctx: HttpContext) {
    const { request, response } = ctx
    const person = ctx.person!
    const review = await findReview(ctx)
    const { version, add, finish, ...input } = await request.validateUsing(
      answersForm,
      inZoneOf(person)
    )
    const answers = whole(input, reviewEmpty)
    if (version !== review.version) return this.#conflict(ctx, review, answers)

    const label = finish ? 'reviews.changes.finished' : 'reviews.changes.changed'
    await change(ctx, label, { title: review.title }, (set) =>
      answerReview(set, person, review, { answers, add, finish: Boolean(finish) })
    )
    return response.redirect().toPath(`/reviews/${review.id}${add ? '/edit' : ''}`)
  }

  async destroy(ctx: HttpContext) {
    const review = await findReview(ctx)
    await change(ctx, 'reviews.changes.trashed', { title: review.title }, (set) =>
      review.trash(set, ctx.person!.clock.now)
    )
    return ctx.response.redirect().toPath('/reviews')
  }

  /** Someone else, or another window, was faster: both versions are shown and nothing is written. */
  async #conflict({ person, response, view }: HttpContext, review: Review, typed: object) {
    response.status(409)
    return view.render('pages/reviews/edit', {
      ...(await answersPage(review, person!)),
      record: presentReview(review, person!),
      values: formValues(typed, person!),
      isConflict: true,
    })
  }
}
