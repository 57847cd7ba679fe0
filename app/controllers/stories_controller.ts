import type { HttpContext } from '@adonisjs/core/http'
import type { Infer } from '@vinejs/vine/types'
import { refuse } from '#exceptions/refuse'
import Story from '#models/story'
import { formValues, narrowing, presentHistory } from '#presenters/area'
import { presentLinks, presentRecord } from '#presenters/evidence'
import { coverageOf, presentStory, storyFields } from '#presenters/story'
import { evidenceCounts } from '#queries/evidence'
import { knownRecords, searchRecords } from '#queries/records'
import { storiesByCompetency, storyTable } from '#queries/stories'
import { addEvidence } from '#services/evidence/link'
import { address } from '#services/page/address'
import { change } from '#services/page/change'
import type { Person } from '#services/person'
import { beginFrom, beginningFrom } from '#services/stories/begin'
import { BEGINNINGS } from '#services/stories/beginnings'
import { competencyInWords, tidyCompetencies } from '#services/stories/competencies'
import { whole, inZoneOf } from '#validators/area'
import { competenciesOf, proofsOf, storyEmpty, storyForm } from '#validators/story'

/** Stories to tell in an interview, built from what happened. */
export default class StoriesController {
  async index({ request, view, ...ctx }: HttpContext) {
    const person = ctx.person!
    const listed = narrowing(person, 'stories', storyTable, request.qs())
    const { filter, sort, cursor } = listed
    const [page, counts, evidence] = await Promise.all([
      storyTable.page({ person, query: { filter, sort, cursor } }),
      storiesByCompetency(person),
      evidenceCounts(person, 'story'),
    ])
    const { competency } = filter
    return view.render('pages/stories/index', {
      ...listed,
      ...coverageOf(page.rows, counts, evidence, person),
      competency: competency && competencyInWords(competency, person.t),
      nextHref: page.next && address('/stories', { ...filter, sort, cursor: page.next }),
    })
  }

  async create({ request, view, ...ctx }: HttpContext) {
    const person = ctx.person!
    const given = request.all()
    const from = beginningFrom(given.from)
    const begun = from ? await beginFrom(from, person).catch(unlessSent(request)) : null
    const q = typeof given.q === 'string' ? given.q.replaceAll('\0', '').trim().slice(0, 200) : ''
    const competency = typeof given.competency === 'string' ? given.competency.slice(0, 60) : ''
    return view.render('pages/stories/create', {
      begun,
      from: from && given.from,
      values: begun?.values ?? {},
      ...storyFields(tidyCompetencies([competency]), person),
      q,
      found: from ? [] : await beginnings(q, person),
    })
  }

  async store(ctx: HttpContext) {
    const { request, response } = ctx
    const person = ctx.person!
    const input = await request.validateUsing(storyForm.create, inZoneOf(person))
    const { title } = input
    const proofs = proofsOf(input.proofs)
    const known = await knownRecords(person, proofs)
    if (known.length < proofs.length) refuse('proofs', ctx.t('stories.begin.gone'))
    const story = await change(ctx, 'stories.changes.created', { title }, async (set) => {
      const created = await Story.add(set, valuesOf(input))
      for (const proof of proofs) {
        await addEvidence(set, person, { claim: { type: 'story', id: created.id }, proof })
      }
      return created
    })
    return response.redirect().toPath(`/stories/${story.id}`)
  }

  async show({ person, params, view }: HttpContext) {
    const record = await Story.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/stories/show', {
      record: presentStory(record, person!),
      links: await presentLinks(person!, { type: 'story', id: record.id }),
      history: await presentHistory(person!, 'story', record.id),
    })
  }

  async edit({ person, params, view }: HttpContext) {
    const record = await Story.kept(person!).where('id', params.id).firstOrFail()
    return view.render('pages/stories/edit', {
      record: presentStory(record, person!),
      values: formValues(record, person!),
      ...storyFields(record.competencies, person!),
    })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const record = await Story.kept(person!).where('id', params.id).firstOrFail()
    const { version, ...input } = await request.validateUsing(storyForm.update, inZoneOf(person!))
    const typed = valuesOf(input)
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
  #conflict({ person, response, view }: HttpContext, record: Story, typed: Values) {
    response.status(409)
    return view.render('pages/stories/edit', {
      record: presentStory(record, person!),
      values: formValues(typed, person!),
      ...storyFields(typed.competencies, person!),
      isConflict: true,
    })
  }
}

type Typed = Infer<typeof storyForm.create>
type Values = ReturnType<typeof valuesOf>

/** What a form sent, by the names of columns. */
function valuesOf(input: Typed) {
  const { title, situation, task, action, result } = input
  const competencies = tidyCompetencies(competenciesOf(input))
  return whole({ title, situation, task, action, result, competencies }, storyEmpty)
}

/** What a form began with may be gone by the time it comes back; what was typed stays. */
const unlessSent = (request: HttpContext['request']) => (error: unknown) => {
  if (request.method() === 'GET') throw error
  return null
}

async function beginnings(q: string, person: Person) {
  const found = await searchRecords(person, { q, types: BEGINNINGS, limit: 6 })
  return found.map((one) => ({
    ...presentRecord(one, person),
    beginHref: `/stories/create?from=${one.type}-${one.id}`,
  }))
}
