import type { DateTime } from 'luxon'
import type Webhook from '#models/webhook'
import type WebhookDelivery from '#models/webhook_delivery'
import type { Area } from '#services/api/scopes'
import type { Person } from '#services/person'
import { regionOf } from '#services/words/dates'
import { areaTitle } from '#presenters/access_token'
import type { Translate } from '#services/translator'
import { WEBHOOK_AREAS } from '#validators/webhook'

export function webhookEntry(webhook: Webhook, person: Person) {
  const { id, url, areas, failingSince } = webhook
  const state = !webhook.isActive ? 'off' : failingSince ? 'failing' : 'active'
  return {
    id,
    url,
    host: URL.canParse(url) ? new URL(url).host : url,
    areas,
    state,
    told: areas.map((area) => areaTitle(area as Area, person.t)).join(', '),
    stateLabel: person.t(`settings.webhooks.states.${state}`),
    tone: { off: 'late', failing: 'warm', active: 'good' }[state],
    failingSince: failingSince && moment(failingSince, person),
  }
}

export function deliveryEntry(delivery: WebhookDelivery, person: Person) {
  const { t } = person
  const { events, attempt, responseStatus: status, milliseconds, answer } = delivery
  return {
    title: t('settings.webhooks.events', { count: events }),
    delivered: Boolean(delivery.delivered),
    at: moment(delivery.createdAt, person),
    attempt: attempt > 1 ? t('settings.webhooks.attempt', { number: attempt }) : null,
    outcome: status
      ? t('settings.webhooks.answered', { status, milliseconds })
      : t('settings.webhooks.unanswered'),
    answer,
  }
}

/** The areas to choose from. */
export const areaChoices = (t: Translate) =>
  WEBHOOK_AREAS.map((value) => ({ value, label: areaTitle(value, t) }))

const moment = (at: DateTime, { clock, user }: Person) =>
  at
    .setZone(clock.zone)
    .setLocale(regionOf(user.locale))
    .toLocaleString({ dateStyle: 'medium', timeStyle: 'short' })
