import type { HttpContext } from '@adonisjs/core/http'
import { refuse } from '#exceptions/refuse'
import User from '#models/user'
import { accountEntry, presentAccount } from '#presenters/account'
import { trailEntry } from '#presenters/trail'
import { accountCounts } from '#queries/account_counts'
import { accountFilter, accountList } from '#queries/accounts'
import { trail } from '#queries/trail'
import { isUntouched, makeAccount } from '#services/administration/accounts'
import { timeZones } from '#services/calendar/time_zones'
import { instance } from '#services/instance'
import { address } from '#services/page/address'
import { actorOf, linkMade, showOnce } from '#services/page/administration'
import { newAccountValidator } from '#validators/administration'

/** Lines of the trail on the page of an account. */
const LATEST = 10

/** Who has an account here. Of what they keep, only counts are shown. */
export default class AccountsController {
  async index({ person, request, view }: HttpContext) {
    const filter = accountFilter(request.qs())
    const { rows, next } = await accountList(filter, request.qs().cursor)
    const counts = await accountCounts(rows.map(({ id }) => id))
    return view.render('pages/admin/accounts/index', {
      accounts: rows.map((row) => accountEntry(row, counts.get(row.id)!, person!)),
      filter,
      isNarrowed: Boolean(filter.q || filter.state),
      nextHref: next && address('/admin/accounts', filter, { cursor: next }),
    })
  }

  async create({ person, view }: HttpContext) {
    const { zone } = await instance()
    return view.render('pages/admin/accounts/create', {
      zones: timeZones(person!.clock.now, zone ?? undefined),
      zone: zone ?? person!.clock.zone,
    })
  }

  async store(ctx: HttpContext) {
    const input = await ctx.request.validateUsing(newAccountValidator)
    const account = {
      fullName: input.full_name,
      email: input.email,
      timeZone: input.time_zone,
      locale: input.locale,
    }
    const made = await makeAccount(actorOf(ctx), account, Boolean(input.is_admin))
    if (!made) refuse('email', ctx.t('accounts.sign_up.taken'))
    showOnce(ctx, `/password/resets/${made.token}`, made.user.email)
    return ctx.response.redirect().toPath(`/admin/accounts/${made.user.id}`)
  }

  async show(ctx: HttpContext) {
    const { person, params, view } = ctx
    const user = await User.findOrFail(params.id)
    const counts = await accountCounts([user.id])
    const latest = await trail({ q: '', account: user.id }, undefined, LATEST)
    return view.render('pages/admin/accounts/show', {
      account: presentAccount(user, counts.get(user.id)!, person!),
      isUntouched: isUntouched(user),
      link: linkMade(ctx),
      acts: latest.rows.map((row) => trailEntry(row, person!)),
    })
  }
}
