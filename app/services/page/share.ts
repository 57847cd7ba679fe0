import { randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import { navigation } from '#services/page/navigation'

/** What every page and component may read, beside its own data. */
export function shareWithView(ctx: HttpContext) {
  const { person } = ctx
  ctx.view.share({
    t: ctx.t,
    locale: ctx.locale,
    user: person?.user ?? null,
    person,
    today: person?.today ?? null,
    zone: person?.clock.zone ?? 'UTC',
    currentPath: ctx.request.url(),
    currentUrl: ctx.request.url(true),
    // an address without a route has no session
    toast: (ctx as Partial<HttpContext>).session?.flashMessages.get('toast', null) ?? null,
    submissionKey: () => randomUUID(),
    navigation: () => (person ? navigation(person) : null),
  })
}
