import db from '@adonisjs/lucid/services/db'
import type { AdminActName } from '#models/admin_act'
import { decodeCursor, encodeCursor } from '#queries/cursor'
import { searchWords } from '#services/search/words'

/** A line of the trail, with names as they are now; those of who is gone are null. */
export type TrailRow = {
  id: number
  created_at: string
  act: AdminActName
  via: 'page' | 'api' | 'command' | 'job'
  data: Record<string, any>
  actor_id: number | null
  actor_name: string | null
  account_id: number | null
  account_name: string | null
  account_email: string | null
  invited_email: string | null
}

/** Words of a name or an address, or the number of an account. */
export type TrailFilter = { q: string; account: number | null }

const PAGE = 50

export function trailFilter(qs: Record<string, unknown>): TrailFilter {
  const account = typeof qs.account === 'string' ? qs.account : ''
  return {
    q: typeof qs.q === 'string' ? qs.q.slice(0, 200) : '',
    account: /^[1-9]\d{0,8}$/.test(account) ? Number(account) : null,
  }
}

/** A page of the trail, the newest first, and where the next one begins. */
export async function trail({ q, account }: TrailFilter, cursor?: unknown, limit = PAGE) {
  const query = db
    .from('admin_acts as acts')
    .leftJoin('users as actors', 'actors.id', 'acts.actor_id')
    .leftJoin('users as accounts', 'accounts.id', 'acts.account_id')
    .leftJoin('invitations', 'invitations.id', 'acts.invitation_id')
    .select('acts.id', 'acts.created_at', 'acts.act', 'acts.via', 'acts.data')
    .select('acts.actor_id', 'actors.full_name as actor_name')
    .select('acts.account_id', 'accounts.full_name as account_name')
    .select('accounts.email as account_email', 'invitations.email as invited_email')
  if (account) {
    query.where((of) => of.where('acts.account_id', account).orWhere('acts.actor_id', account))
  }
  for (const word of searchWords(q)) {
    const like = `%${word}%`
    query.where((of) =>
      of
        .where('accounts.search_text', 'like', like)
        .orWhere('actors.search_text', 'like', like)
        .orWhere('invitations.email', 'like', like)
    )
  }
  const after = decodeCursor(typeof cursor === 'string' ? cursor : undefined, ['id'])
  if (after) query.where('acts.id', '<', after[0] as number)

  const found = await query.orderBy('acts.id', 'desc').limit(limit + 1)
  const rows = found.slice(0, limit).map(asRow)
  return { rows, next: found.length > limit ? encodeCursor(rows.at(-1)!, ['id']) : null }
}

const asRow = (row: any): TrailRow => ({
  ...row,
  data: typeof row.data === 'string' ? JSON.parse(row.data) : row.data,
})
