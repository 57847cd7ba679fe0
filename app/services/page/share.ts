import { randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import { navigation } from '#services/page/navigation'
import { takeToast } from '#services/page/toast'

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
    toast: () => takeToast(ctx),
    submissionKey: () => randomUUID(),
    navigation: () => (person ? navigation(person) : null),
  })
}
