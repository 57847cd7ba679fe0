type Moment = string

/** A meeting of a series, as far as its agenda goes. Moments are ISO texts in UTC. */
export type AgendaMeeting = { id: number; starts_at: Moment; isOver: boolean; isTrashed?: boolean }

export type AgendaEntry = {
  id: number
  meeting_id: number
  discussed_at: Moment | null
  discussed_in_id: number | null
}

/** `waits`: it is still to be discussed here. `from`: the earlier meeting that it was put on. */
export type Placed<P extends AgendaEntry> = { point: P; from: number | null; waits: boolean }

/**
 * What stands on the agenda of a meeting: its own points, and of earlier meetings of its series those
 * that were not discussed until then. An open point waits in exactly one meeting: its own while that is to
 * come, else the first one to come after it. Nothing is copied, so whatever is moved, left out, deleted or
 * restored, it can neither be lost nor appear twice.
 *
 * @param meetings of the series, those in the trash as well: their points are handed on
 */
export function agendaOf<P extends AgendaEntry>(
  meeting: AgendaMeeting,
  meetings: AgendaMeeting[],
  points: P[]
): Placed<P>[] {
  const byId = new Map(meetings.map((one) => [one.id, one]))
  const placed = points.flatMap((point): Placed<P>[] => {
    const isOwn = point.meeting_id === meeting.id
    const waitsIn = point.discussed_at ? null : landing(point, byId, meetings)
    const one = { point, from: isOwn ? null : point.meeting_id, waits: waitsIn === meeting.id }
    if (isOwn || one.waits || point.discussed_in_id === meeting.id) return [one]
    return stoodHere(point, meeting, byId) ? [one] : []
  })
  const start = ({ point }: Placed<P>) => byId.get(point.meeting_id) ?? meeting
  // what was left over comes first, the oldest before
  return placed.sort((one, two) => {
    if (one.from === null && two.from === null) return 0
    if (one.from === null || two.from === null) return one.from === null ? 1 : -1
    return compare(start(one), start(two))
  })
}

/** The meeting in which an open point waits; null when no meeting of its series is to come. */
export function landing(
  point: AgendaEntry,
  byId: Map<number, AgendaMeeting>,
  meetings: AgendaMeeting[]
): number | null {
  const own = byId.get(point.meeting_id)
  if (!own) return null
  const isToCome = (one: AgendaMeeting) => !one.isOver && !one.isTrashed
  if (isToCome(own)) return own.id
  let next: AgendaMeeting | null = null
  for (const one of meetings) {
    if (!isToCome(one) || compare(one, own) <= 0) continue
    if (!next || compare(one, next) < 0) next = one
  }
  return next?.id ?? null
}

/** Whether a point of an earlier meeting was still to be discussed when this one took place. */
function stoodHere(
  point: AgendaEntry,
  meeting: AgendaMeeting,
  byId: Map<number, AgendaMeeting>
): boolean {
  const own = byId.get(point.meeting_id)
  if (!meeting.isOver || !own || compare(own, meeting) >= 0) return false
  if (!point.discussed_at) return true
  const where = point.discussed_in_id === null ? null : byId.get(point.discussed_in_id)
  return Boolean(where && compare(where, meeting) > 0)
}

const compare = (one: AgendaMeeting, other: AgendaMeeting) =>
  one.starts_at === other.starts_at ? one.id - other.id : one.starts_at < other.starts_at ? -1 : 1
