import { DateTime } from 'luxon'
import type { TrailRow } from '#queries/trail'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'

/** A line of the trail in words. */
export function trailEntry(row: TrailRow, person: Person) {
  const { t } = person
  const { data, act } = row
  return {
    id: row.id,
    iso: row.created_at,
    when: momentInWords(DateTime.fromISO(row.created_at), person),
    accountId: row.account_name === null ? null : row.account_id,
    words: t(`admin.acts.${act}`, {
      actor: actorOf(row, person),
      account: row.account_name ?? t('admin.trail.gone', { id: row.account_id ?? 0 }),
      invited: row.invited_email ?? t('admin.trail.someone'),
      from: valueOf(act, data.from, person),
      to: valueOf(act, data.to, person),
      title: String(data.title ?? ''),
      ...countsOf(data),
    }),
    email: row.account_email,
    note: [
      act === 'created' && data.admin ? t('admin.accounts.admin') : null,
      act === 'signed_out' && data.tokens ? t('admin.trail.with_tokens') : null,
    ]
      .filter(Boolean)
      .join(' · '),
  }
}

function actorOf({ via, actor_id: id, actor_name: name }: TrailRow, { t }: Person): string {
  if (id === null) return t(`admin.trail.by.${via}`)
  return name ?? t('admin.trail.gone', { id })
}

/** How many of what an import or a model wrote. */
const countsOf = (data: Record<string, unknown>) =>
  Object.fromEntries(
    ['added', 'changed', 'people', 'titles'].map((name) => [name, Number(data[name] ?? 0)])
  )

/** The value of a setting as its form says it. */
function valueOf(act: string, value: unknown, { t }: Person): string {
  if (value === null || value === undefined) return t('admin.trail.usual')
  return act === 'sign_up_set' ? t(`admin.sign_up.modes.${value}`) : String(value)
}
