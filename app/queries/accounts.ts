import db from '@adonisjs/lucid/services/db'
import { decodeCursor, encodeCursor } from '#queries/cursor'
import { searchWords } from '#services/search/words'
import { ACCOUNT_STATES, type AccountState } from '#validators/administration'

/** What administrators see of an account in a list. */
export type AccountRow = {
  id: number
  full_name: string
  email: string
  is_admin: boolean
  last_seen_at: string | null
  disabled_at: string | null
  deletion_asked_at: string | null
  created_at: string
}

export type AccountFilter = { q: string; state: AccountState | null }

const PAGE = 50
const KEY = ['search_text', 'id']

export const accountFilter = (qs: Record<string, unknown>): AccountFilter => ({
  q: typeof qs.q === 'string' ? qs.q.slice(0, 200) : '',
  state: ACCOUNT_STATES.find((one) => one === qs.state) ?? null,
})

/** A page of accounts by name, and where the next one begins. */
export async function accountList({ q, state }: AccountFilter, cursor?: unknown, limit = PAGE) {
  const query = db
    .from('users')
    .select('id', 'full_name', 'email', 'is_admin', 'last_seen_at', 'disabled_at')
    .select('deletion_asked_at', 'created_at', 'search_text')
  for (const word of wordsOf(q)) query.where('search_text', 'like', `%${word}%`)
  if (state === 'admin') query.where('is_admin', true)
  if (state === 'active') query.whereNull('disabled_at')
  if (state === 'disabled') query.whereNotNull('disabled_at')
  if (state === 'deleting') query.whereNotNull('deletion_asked_at')
  const after = decodeCursor(typeof cursor === 'string' ? cursor : undefined, ['text', 'id'])
  if (after) query.whereRaw('(search_text, id) > (?, ?)', after as any[])

  const rows = await query
    .orderBy('search_text')
    .orderBy('id')
    .limit(limit + 1)
  const next = rows.length > limit ? encodeCursor(rows[limit - 1], KEY) : null
  return { rows: rows.slice(0, limit) as AccountRow[], next }
}

/** One account as a list has it. */
export const accountRow = (id: number): Promise<AccountRow> =>
  db
    .from('users')
    .where('id', id)
    .select('id', 'full_name', 'email', 'is_admin', 'last_seen_at', 'disabled_at')
    .select('deletion_asked_at', 'created_at')
    .firstOrFail()

/** What was typed and holds no letter finds nobody rather than everybody. */
function wordsOf(q: string) {
  const words = searchWords(q)
  return words.length === 0 && q.trim() ? ['\n'] : words
}
