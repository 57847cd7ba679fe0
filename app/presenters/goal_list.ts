import db from '@adonisjs/lucid/services/db'
import { GOAL_STATUSES, type GoalStatus } from '#models/goal'
import { narrowing } from '#presenters/area'
import { byWords } from '#queries/by_words'
import { type Standing, standingsOf } from '#queries/goal_progress'
import { goalTable } from '#queries/goals'
import type { Row } from '#services/api/shape'
import { barOf, dayOfGoal, paceInWords, percent } from '#services/goals/words'
import { address } from '#services/page/address'
import type { Person } from '#services/person'

/** How many closed goals of a kind stand below the open ones. */
const SHOWN_CLOSED = 10

/** The page of all goals: those that are open, then those that were reached and dropped. */
export async function goalListPage(person: Person, qs: Record<string, unknown>) {
  const { t } = person
  const listed = narrowing(person, 'goals', goalTable, qs)
  const { filter, sort, cursor } = listed
  const counts = await countByStatus(person, filter.q)
  const shown = GOAL_STATUSES.filter(
    (status) => counts.get(status) && (!filter.status || filter.status === status)
  )

  const pages = await Promise.all(
    shown.map((status) => {
      const isFirst = status === 'open' || filter.status === status
      const query = {
        filter: { ...filter, status },
        // what was closed last comes first
        sort: status !== 'open' && sort === 'day' ? '-day' : sort,
        ...(isFirst ? { cursor } : { limit: SHOWN_CLOSED }),
      }
      return goalTable.page({ person, query: { ...query, fields: COLUMNS } })
    })
  )
  const rows = pages.flatMap((page) => page.rows)
  const standings = await standingsOf(
    person,
    rows.map(({ id }) => id)
  )
  const groups = shown.map((status, at) => {
    const { rows: found, next } = pages[at]
    const isAlone = status === 'open' || filter.status === status
    return {
      status,
      title: t(`goals.options.status.${status}`),
      count: counts.get(status)!,
      fold: !isAlone,
      open: Boolean(filter.q),
      rows: found.map((row) => presentGoalRow(row, standings.get(row.id)!, person)),
      nextHref:
        isAlone && next && address('/goals', { ...filter, sort: listed.asked, cursor: next }),
      allHref: !isAlone && next && address('/goals', { ...filter, status }),
    }
  })
  const open = groups.find(({ status }) => status === 'open')
  return {
    ...listed,
    sorts: [{ value: 'day', label: t('goals.sorts.day') }, ...listed.sorts],
    groups,
    stuck: open?.rows.filter(({ isStuck }) => isStuck).map(({ title }) => title) ?? [],
  }
}

const COLUMNS = ['id', 'title', 'status', 'starts_on', 'due_on', 'closed_on']

/** A line of the list. */
function presentGoalRow(row: Row, standing: Standing, person: Person) {
  const { t } = person
  const { progress, needed, next, confidence } = standing
  const isOpen = row.status === 'open'
  const goal = { status: row.status, dueOn: row.due_on, closedOn: row.closed_on }
  return {
    id: row.id,
    href: `/goals/${row.id}`,
    title: row.title,
    isOpen,
    bar: barOf(progress, isOpen ? needed : null, person),
    percent: progress === null ? null : percent(progress, person),
    pace: isOpen ? paceInWords(standing.pace, person) : null,
    day: dayOfGoal(goal, person),
    next: isOpen && next ? { title: next.title, href: `/tasks/${next.id}` } : null,
    isStuck: isOpen && !next,
    confidence: isOpen && confidence ? t(`goals.confidence.${confidence}`) : null,
  }
}

async function countByStatus(person: Person, q?: string): Promise<Map<GoalStatus, number>> {
  const query = db
    .from('goals')
    .where('user_id', person.id)
    .whereNull('trashed_at')
    .groupBy('status')
    .select('status')
    .count('* as count')
  if (q) byWords.apply(query as any, q, person)
  return new Map((await query).map((row) => [row.status, Number(row.count)]))
}
