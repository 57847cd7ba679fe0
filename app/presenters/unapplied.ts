import { pictured } from '#presenters/item'
import { itemTable } from '#queries/items'
import { skillsToApply, tasksToApply } from '#queries/unapplied'
import type { Row } from '#services/api/shape'
import { address } from '#services/page/address'
import type { Person } from '#services/person'
import { dayInWords } from '#services/words/dates'

const PAGE_SIZE = 30
const FIELDS = ['name', 'kind', 'cover', 'finished_on', 'status']

/** What was learned but never applied, the latest first: each says why, and what could be next. */
export async function unappliedLines(
  person: Person,
  { limit, cursor }: { limit: number; cursor?: string }
) {
  const query = {
    filter: { unapplied: true },
    sort: '-finished_on',
    ...{ cursor, limit, fields: FIELDS },
  }
  const { rows, next } = await itemTable.page({ person, query })
  const ids = rows.map(({ id }) => id)
  const [skills, tasks] = await Promise.all([skillsToApply(person, ids), tasksToApply(person, ids)])
  const lines = rows.map((row) => ({
    ...line(row, skills.get(row.id) ?? [], person),
    waiting: tasks.get(row.id) ?? null,
  }))
  return { lines, next }
}

function line(row: Row, skills: Array<{ name: string }>, { t, today, user }: Person) {
  const names = skills.map(({ name }) => name).join(', ')
  const day = dayInWords(row.finished_on, today, user.locale, t)
  return {
    ...pictured(row, `/library/${row.id}`),
    hasShown: skills.length > 0,
    why: names
      ? t('items.unapplied.no_work', { day, names })
      : t('items.unapplied.no_proof', { day }),
    task: t('items.apply.title', { title: row.name }),
  }
}

/** The page of all of them. */
export async function unappliedPage(person: Person, qs: Record<string, unknown>) {
  const cursor = typeof qs.cursor === 'string' ? qs.cursor : undefined
  const { lines, next } = await unappliedLines(person, { limit: PAGE_SIZE, cursor })
  return { lines, nextHref: next && address('/library/unapplied', { cursor: next }) }
}
