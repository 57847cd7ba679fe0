import type { HttpContext } from '@adonisjs/core/http'
import encryption from '@adonisjs/core/services/encryption'
import { DateTime } from 'luxon'
import { refuse } from '#exceptions/refuse'
import AccessToken from '#models/access_token'
import { scopeChoices, tokenEntry } from '#presenters/access_token'
import { TOKEN_DAYS } from '#services/api/scopes'
import { toast } from '#services/page/toast'
import { accessTokenValidator, TOKEN_ENDS } from '#validators/access_token'

/** Keys to the API that a person makes for scripts and other programs. */
export default class TokensController {
  async index({ view, person, session }: HttpContext) {
    const tokens = await AccessToken.of(person!).orderBy('id', 'desc')
    const made = session.flashMessages.get('made_token', null)
    return view.render('pages/settings/tokens', {
      tokens: tokens.map((token) => tokenEntry(token, person!)),
      made: made && { name: made.name, text: encryption.decrypt(made.text) },
      areas: scopeChoices(person!),
      ends: TOKEN_ENDS,
      usual: String(TOKEN_DAYS),
    })
  }

  async store(ctx: HttpContext) {
    const { request, response, session } = ctx
    const { name, scopes, ...input } = await request.validateUsing(accessTokenValidator)
    const expiresAt = this.#endOf(ctx, input)
    const { text } = await AccessToken.issue(ctx.person!.id, { name, scopes, expiresAt })
    // for the next page alone; sessions are kept in the database
    session.flash('made_token', { name, text: encryption.encrypt(text) })
    return response.redirect().toRoute('settings.tokens.index')
  }

  /** Asks before it is revoked: nobody gets it back. */
  async show({ view, person, params }: HttpContext) {
    const token = await AccessToken.of(person!).where('id', params.id).firstOrFail()
    return view.render('pages/settings/token', { token: tokenEntry(token, person!) })
  }

  /** It opens nothing from now on. */
  async destroy(ctx: HttpContext) {
    const token = await AccessToken.of(ctx.person!).where('id', ctx.params.id).firstOrFail()
    await token.delete()
    toast(ctx, ctx.t('settings.tokens.revoked', { name: token.name }))
    return ctx.response.redirect().toRoute('settings.tokens.index')
  }

  #endOf(
    { person, t }: HttpContext,
    { expires = String(TOKEN_DAYS), expires_on: day }: { expires?: string; expires_on?: string }
  ): DateTime | null {
    const { clock } = person!
    if (expires === 'never') return null
    if (expires !== 'date') return clock.now.plus({ days: Number(expires) })
    if (day! < clock.today) refuse('expires_on', t('settings.tokens.past'))
    return DateTime.fromISO(day!, { zone: clock.zone }).endOf('day')
  }
}
