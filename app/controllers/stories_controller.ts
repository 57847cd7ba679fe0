import type { HttpContext } from '@adonisjs/core/http'
import Story from '#models/story'
import { areaList, formValues, presentHistory } from '#presenters/area'
import { storyRow, presentStory } from '#presenters/story'
import { storyTable } from '#queries/stories'
import { change } from '#services/page/change'
import { whole, inZoneOf } from '#validators/area'
import { storyEmpty, storyForm } from '#validators/story'

export default class StoriesController {
  async index({ person, request, view }: HttpContext) {
    const list = await areaList(person!, 'stories', storyTable, request.qs(), storyRow)
    return view.render('pages/stories/index', list)
  }

  create({ view }: HttpContext) {
    return view.render('pages/stories/create', { values: {} })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(storyForm.create, inZoneOf(ctx.person!))
    const title = input.title
    const record = await change(ctx, 'stories.changes.created', { title }, (set) =>
      Story.add(set, whole(input, storyEmpty))
    )
    return ctx.response.redirect().toPath(`/stories/${record.id}`)
  }

  async show({ person, params, view }: HttpContext) {
    const record = await Story.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/stories/show', {
      record: presentStory(record, person!),
      history: await presentHistory(person!, 'story', record.id),
    })
  }

  async edit({ person, params, view }: HttpContext) {
    const record = await Story.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/stories/edit', {
      record: presentStory(record, person!),
      values: formValues(record, person!),
    })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const record = await Story.kept(person!).where('id', params.id).firstOrFail()
    const { version, ...input } = await request.validateUsing(storyForm.update, inZoneOf(person!))
    const typed = whole(input, storyEmpty)
    if (version !== record.version) return this.#conflict(ctx, record, typed)

    await change(ctx, 'stories.changes.changed', { title: typed.title }, (set) =>
      record.edit(set, typed)
    )
    return response.redirect().toPath(`/stories/${record.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const record = await Story.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'stories.changes.trashed', { title: record.title }, (set) =>
      record.trash(set, person!.clock.now)
    )
    return response.redirect().toPath('/stories')
  }

  /** Someone else, or another window, was faster: both versions are shown and nothing is written. */
  #conflict({ person, response, view }: HttpContext, record: Story, typed: object) {
    response.status(409)
    return view.render('pages/stories/edit', {
      record: presentStory(record, person!),
      values: formValues(typed, person!),
      isConflict: true,
    })
  }
}
