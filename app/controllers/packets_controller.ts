import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import Packet from '#models/packet'
import { areaList, formValues } from '#presenters/area'
import { packetFields, packetRow, presentPacket } from '#presenters/packet'
import { showPacket } from '#presenters/packet_page'
import { packetTable } from '#queries/packets'
import { change } from '#services/page/change'
import { readDays, requireDraft } from '#services/packets/read'
import { inKnownOrder, USUAL_SECTIONS } from '#services/packets/sections'
import type { Person } from '#services/person'
import { whole, inZoneOf } from '#validators/area'
import { packetForm } from '#validators/packet'

type Typed = Parameters<typeof readDays>[0] & {
  title: string
  audience?: string | null
  introduction?: string | null
  sections?: string[]
}

/** Review packets: what a time adds up to. */
export default class PacketsController {
  async index({ person, request, view }: HttpContext) {
    const list = await areaList(person!, 'packets', packetTable, request.qs(), (row) =>
      packetRow(row, person!)
    )
    return view.render('pages/packets/index', list)
  }

  create({ person, view }: HttpContext) {
    const values = {
      title: person!.t('packets.default_title', { year: person!.today.slice(0, 4) }),
    }
    return view.render('pages/packets/create', { values, ...packetFields(null, person!) })
  }

  async store(ctx: HttpContext) {
    const { person, request, response } = ctx
    const input = await request.validateUsing(packetForm.create, inZoneOf(person!))
    const values = valuesOf(input, USUAL_SECTIONS, person!)
    const { title } = values
    const record = await change(ctx, 'packets.changes.created', { title }, (set) =>
      Packet.add(set, values)
    )
    return response.redirect().toPath(`/packets/${record.id}`)
  }

  async show(ctx: HttpContext) {
    const record = await Packet.kept(ctx.person!).where('id', ctx.params.id).firstOrFail()
    return ctx.view.render('pages/packets/show', await showPacket(record, ctx))
  }

  async edit({ person, params, response, view }: HttpContext) {
    const record = await Packet.kept(person!).where('id', params.id).firstOrFail()
    // what it says can't change any more; its page says so
    if (record.isFrozen) return response.redirect().toPath(`/packets/${record.id}`)
    return view.render('pages/packets/edit', {
      record: presentPacket(record, person!),
      values: formValues(record, person!),
      ...packetFields(record, person!),
    })
  }

  async update(ctx: HttpContext) {
    const { person, params, request, response } = ctx
    const record = await Packet.kept(person!).where('id', params.id).firstOrFail()
    const { version, ...input } = await request.validateUsing(packetForm.update, inZoneOf(person!))
    requireDraft(record, ctx.t)
    const values = valuesOf(input, record.sections, person!)
    if (version !== record.version) return this.#conflict(ctx, record, values)

    await change(ctx, 'packets.changes.changed', { title: values.title }, (set) =>
      record.edit(set, values)
    )
    return response.redirect().toPath(`/packets/${record.id}`)
  }

  async destroy(ctx: HttpContext) {
    const { person, params, response } = ctx
    const record = await Packet.kept(person!).where('id', params.id).firstOrFail()
    await change(ctx, 'packets.changes.trashed', { title: record.title }, (set) =>
      record.trash(set, person!.clock.now)
    )
    return response.redirect().toPath('/packets')
  }

  /** Someone else, or another window, was faster: both versions are shown and nothing is written. */
  #conflict(
    { person, response, view }: HttpContext,
    record: Packet,
    typed: ReturnType<typeof valuesOf>
  ) {
    response.status(409)
    return view.render('pages/packets/edit', {
      record: presentPacket(record, person!),
      values: formValues(typed, person!),
      ...packetFields(record, person!),
      isConflict: true,
    })
  }
}

/** What a form sent, by the names of columns; chapters keep the order that they had. */
function valuesOf(input: Typed, order: readonly string[], person: Person) {
  const { title, audience, introduction, sections = [...order] } = input
  const ticked = inKnownOrder(sections, order)
  if (ticked.length === 0) refuse('sections', person.t('packets.invalid.sections'))
  const empty = { audience: '', introduction: '' }
  return {
    ...whole({ title, audience, introduction }, empty),
    ...readDays(input, person),
    sections: ticked,
  }
}
