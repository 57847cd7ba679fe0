import { readRows } from '#queries/raw'
import type { Person } from '#services/person'

/** Learnings that are shown on one day. */
const AT_MOST = 3

/** Learnings that have come back, the ones that wait longest first. */
export const dueLearnings = (person: Person) =>
  readRows<{ id: number; title: string; takeaway: string; source: string; day: string }>(
    `select id, title, takeaway, source, day from journal
       where user_id = ? and review_on <= ? and trashed_at is null
       order by review_on, id limit ${AT_MOST}`,
    [person.id, person.today]
  )
