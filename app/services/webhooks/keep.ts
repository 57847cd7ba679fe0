import { DateTime } from 'luxon'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { refuse } from '#exceptions/refuse'
import User from '#models/user'
import Webhook from '#models/webhook'
import { lastCursor } from '#queries/change_feed'
import type { Person } from '#services/person'
import { MOST_WEBHOOKS } from '#services/webhooks/limits'
import { privateAllowed } from '#services/webhooks/post'
import { refusePrivateHost } from '#services/webhooks/public_address'

type Values = { url: string; areas: string[] }

/**
 * Makes a webhook that is told of what happens from now on.
 *
 * @throws a validation error that names the field
 */
export async function addWebhook(
  person: Person,
  { url, areas }: Values,
  trx: TransactionClientContract
): Promise<Webhook> {
  checkUrl(url, person)
  // behind the person's lock nothing can be made or changed in between
  const user = await User.query({ client: trx }).where('id', person.id).forUpdate().firstOrFail()
  const count = await Webhook.of(person, { client: trx }).count('* as total').pojo<any>().first()
  if (Number(count?.total) >= MOST_WEBHOOKS) {
    refuse('url', person.t('webhooks.too_many', { max: MOST_WEBHOOKS }))
  }
  const webhook = new Webhook()
  webhook.signingSecret = Webhook.newSecret()
  webhook.merge({
    userId: person.id,
    url,
    areas,
    seq: user.changeSeq,
    cursor: await lastCursor(person.id, trx),
    attempts: 0,
    pending: 0,
    nextAttemptAt: DateTime.utc(),
  })
  webhook.useTransaction(trx)
  return webhook.save()
}

/** @throws a validation error when the new address can't be one */
export async function changeWebhook(
  person: Person,
  webhook: Webhook,
  values: Partial<Values>,
  trx: TransactionClientContract
) {
  if (values.url !== undefined) checkUrl(values.url, person)
  webhook.merge(values)
  webhook.useTransaction(trx)
  await webhook.save()
}

function checkUrl(text: string, { t }: Person) {
  if (!URL.canParse(text)) return refuse('url', t('webhooks.not_url'))
  const url = new URL(text)
  if (privateAllowed()) return
  if (url.protocol !== 'https:') refuse('url', t('webhooks.https'))
  try {
    refusePrivateHost(url)
  } catch {
    refuse('url', t('webhooks.private'))
  }
}
