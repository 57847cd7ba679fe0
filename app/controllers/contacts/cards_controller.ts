import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import { presentCardPlan } from '#presenters/contact_cards'
import { exportCards, sendCards } from '#services/contacts/cards/export'
import { importCards, planCards } from '#services/contacts/cards/import'
import { CARD_VERSIONS } from '#services/contacts/cards/serialise'
import { change } from '#services/page/change'
import { idsIn } from '#services/page/ids'
import { decodeCsv } from '#services/skills/csv/decode'

/** Contacts as vCards that leave and come back. */
export default class CardsController {
  /** All of them, or those that were chosen. */
  async show({ person, request, response }: HttpContext) {
    const { ids, version } = request.qs()
    const chosen = ids === undefined ? null : idsIn(ids, 2000)
    const known = CARD_VERSIONS.find((one) => one === version)
    return sendCards(response, await exportCards(person!, chosen, known))
  }

  create({ view }: HttpContext) {
    return view.render('pages/contacts/cards/create', { plan: null })
  }

  /** Shows what would happen; sent again with what was shown, it happens. */
  async store(ctx: HttpContext) {
    const { request, response, view } = ctx
    const person = ctx.person!
    const cards = await sentText(ctx)
    const digest = request.input('digest')
    const plan = await planCards(cards, person)
    if (plan.steps.length === 0 || digest !== plan.digest) {
      const isWrong = plan.steps.length === 0
      response.status(isWrong ? 422 : 200)
      return view.render('pages/contacts/cards/create', {
        cards: isWrong ? null : cards,
        isOther: Boolean(digest),
        plan: presentCardPlan(plan, person, cards),
      })
    }
    const count = plan.steps.filter(({ action }) => action !== 'same').length
    await change(ctx, 'contacts.changes.imported', { count }, async (set) =>
      importCards(set, person, await planCards(cards, person, set.trx))
    )
    return response.redirect().toPath('/contacts')
  }
}

/** A file, else what was pasted. */
async function sentText({ request, t }: HttpContext): Promise<string> {
  const file = request.file('file', { size: '8mb' })
  if (file && file.size > 0) {
    if (file.hasErrors || !file.tmpPath) refuse('file', t('contacts.cards.no_text'))
    return decodeCsv(await readFile(file.tmpPath)) ?? refuse('file', t('contacts.cards.no_text'))
  }
  const text = request.input('cards')
  if (typeof text !== 'string' || text.trim() === '') refuse('cards', t('contacts.cards.choose'))
  return text
}
