import type { FeedRow } from '#queries/change_feed'
import { apiOfType } from '#services/changes/record_types'

/** Where the record is read, null for what has no address of its own. */
export function pathOf({ type, id }: Pick<FeedRow, 'type' | 'id'>): string | null {
  const path = apiOfType(type)?.path
  return path ? `/api/v1${path}/${id}` : null
}

/** An event as the change feed and webhooks tell it. */
export const eventOf = ({ seq: _, ...row }: FeedRow) => ({ ...row, path: pathOf(row) })
