import type { HttpContext } from '@adonisjs/core/http'
import Entry from '#models/entry'
import { presentHistory } from '#presenters/area'
import { entryValues, presentEntry } from '#presenters/entry'
import { entryChoices, newEntry } from '#presenters/entry_form'
import { presentLinks } from '#presenters/evidence'
import { presentFiles } from '#presenters/files'
import { stream } from '#presenters/journal'
import { tagsAndSkillsOfEntries } from '#queries/tags_and_skills'
import { type EntryInput, DayTaken, rewriteEntry, writeEntry } from '#services/journal/write'
import { change } from '#services/page/change'
import type { Person } from '#services/person'
import { inZoneOf, whole } from '#validators/area'
import { entryEmpty, entryForm } from '#validators/entry'

export default class JournalController {
  async index({ person, request, view }: HttpContext) {
    return view.render('pages/journal/index', await stream(person!, request.qs()))
  }

  async create({ person, request, response, view }: HttpContext) {
    const { taken, ...page } = await newEntry(person!, request.qs())
    if (taken && request.method() === 'GET') return response.redirect(`/journal/${taken.id}/edit`)
    return view.render('pages/journal/create', { ...page, ...(await entryChoices(person!)) })
  }

  async store(ctx: HttpContext) {
    const { person, request, response } = ctx
    const sent = await request.validateUsing(entryForm.create, inZoneOf(person!))
    const said = { title: '' }
    try {
      const entry = await change(ctx, 'journal.changes.created', said, async (set) => {
        const written = await writeEntry(set, person!, inputOf(sent))
        said.title = written.title
        return written
      })
      return response.redirect().toPath(`/journal/${entry.id}`)
    } catch (error) {
      if (!(error instanceof DayTaken)) throw error
      return this.#again(ctx, 'create', { ...(await newEntry(person!, {})), taken: error.entry })
    }
  }

  async show({ person, params, view }: HttpContext) {
    const entry = await Entry.kept(person!).where('id', params.id).firstOrFail()
    const pointer = { type: 'entry' as const, id: entry.id }
    const [{ tags }, links, files, history] = await Promise.all([
      linksOf(entry, person!),
      presentLinks(person!, pointer),
      presentFiles(person!, pointer),
      presentHistory(person!, 'entry', entry.id),
    ])
    const shown = { links, history, files: attached(files, entry) }
    return view.render('pages/journal/show', {
      entry: presentEntry(entry, tags, person!),
      ...shown,
    })
  }

  async edit({ person, params, request, view }: HttpContext) {
    const entry = await Entry.kept(person!).where('id', params.id).firstOrFail()
    const page = await editPage(entry, person!)
    return view.render('pages/journal/edit', {
      ...page,
      returnTo: isFromToday(request) && '/today',
    })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const entry = await Entry.kept(person!).where('id', params.id).firstOrFail()
    const { version, ...sent } = await request.validateUsing(entryForm.update, inZoneOf(person!))
    if (version !== entry.version) {
      return this.#again(ctx, 'edit', { ...(await editPage(entry, person!)), isConflict: true })
    }
    const said = { title: '' }
    try {
      await change(ctx, 'journal.changes.changed', said, async (set) => {
        await rewriteEntry(set, person!, entry, inputOf(sent))
        said.title = entry.title
      })
      return response.redirect().toPath(isFromToday(request) ? '/today' : `/journal/${entry.id}`)
    } catch (error) {
      if (!(error instanceof DayTaken)) throw error
      const stands = await Entry.kept(person!).where('id', params.id).firstOrFail()
      return this.#again(ctx, 'edit', { ...(await editPage(stands, person!)), taken: error.entry })
    }
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const entry = await Entry.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'journal.changes.trashed', { title: entry.title }, (set) =>
      entry.trash(set, person!.clock.now)
    )
    return response.redirect().toPath('/journal')
  }

  /** The form as it was typed; nothing has been written. */
  async #again(
    ctx: HttpContext,
    page: 'create' | 'edit',
    data: { taken?: Entry; isConflict?: true }
  ) {
    const { person, request, response, session, view } = ctx
    response.status(409)
    const { _csrf, ...typed } = request.body()
    const wrong = data.taken ? { day: [person!.t('journal.taken_title')] } : {}
    session.flashMessages.update({ ...typed, inputErrorsBag: wrong })
    view.share({ flashMessages: session.flashMessages })
    const returnTo = isFromToday(request) && '/today'
    const shown = { ...(await entryChoices(person!)), ...data, returnTo }
    return view.render(`pages/journal/${page}`, shown)
  }
}

/** Who corrects what came back goes on with what else did. */
const isFromToday = (request: HttpContext['request']) =>
  request.qs().from === 'today' || request.input('_return') === '/today'

/** A form sends all of an entry, but skills only where it shows them. */
function inputOf({ skills_shown: shown, ...sent }: Record<string, any>): EntryInput {
  const { skill_ids: skills, ...input } = whole(sent, entryEmpty)
  return shown ? { ...input, skill_ids: skills } : input
}

async function linksOf(entry: Entry, person: Person) {
  const row = { id: entry.id, tags: [] as string[], skill_ids: [] as number[] }
  await tagsAndSkillsOfEntries([row], { person, fields: new Set(['tags', 'skill_ids']) })
  return row
}

async function editPage(entry: Entry, person: Person) {
  const [{ tags, skill_ids: skillIds }, choices] = await Promise.all([
    linksOf(entry, person),
    entryChoices(person),
  ])
  return {
    ...choices,
    entry: presentEntry(entry, tags, person),
    values: entryValues(entry, tags, skillIds, person),
  }
}

/** Images that the text shows are no list of files as well. */
const attached = (files: Awaited<ReturnType<typeof presentFiles>>, { body, takeaway }: Entry) =>
  files.filter(({ href }) => !`${body}${takeaway}`.includes(`](${href})`))
