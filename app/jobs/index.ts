import type { DateTime } from 'luxon'
import { deleteAccounts } from '#jobs/delete_accounts'
import { deliverWebhooks } from '#jobs/deliver_webhooks'
import { extendMeetings } from '#jobs/extend_meetings'
import { keepScores } from '#jobs/keep_scores'
import { purgeExpired } from '#jobs/purge_expired'
import { refreshStatistics } from '#jobs/refresh_statistics'
import { rotateKeys } from '#jobs/rotate_keys'
import { sendReminders } from '#jobs/send_reminders'

/**
 * Work that is due by the clock. Each job is safe to run twice and loses nothing when it is stopped
 * half-way: what it had not finished is found again by the next run.
 */
export type Job = {
  name: string
  /** Seconds from one run to the next. */
  every: number
  run: (now: DateTime) => Promise<void>
}

export const JOBS: Job[] = [
  { name: 'send_reminders', every: 30, run: sendReminders },
  { name: 'deliver_webhooks', every: 10, run: deliverWebhooks },
  { name: 'keep_scores', every: 300, run: keepScores },
  { name: 'extend_meetings', every: 3600, run: extendMeetings },
  { name: 'purge_expired', every: 3600, run: purgeExpired },
  { name: 'delete_accounts', every: 3600, run: deleteAccounts },
  { name: 'rotate_keys', every: 3600, run: rotateKeys },
  { name: 'refresh_statistics', every: 3600, run: refreshStatistics },
]
