import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@adonisjs/lucid'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import AgendaPoint from '#models/agenda_point'
import Meeting from '#models/meeting'
import { agenda } from '#queries/agenda'
import type { Person } from '#services/person'

export const findMeeting = ({ params, person }: HttpContext) =>
  Meeting.kept(person!)
    .where('id', params.meeting_id ?? params.id)
    .firstOrFail()

/**
 * A point that stands on the agenda of this meeting, whether it was put there or left over.
 *
 * @throws E_ROW_NOT_FOUND for what is on no agenda, on another one, or someone else's
 */
export async function pointOf(
  meeting: Meeting,
  id: unknown,
  person: Person,
  client?: TransactionClientContract
): Promise<AgendaPoint> {
  const placed = await agenda(meeting, person.clock.now, client)
  if (!placed.some(({ point }) => point.id === Number(id))) throw new errors.E_ROW_NOT_FOUND()
  return AgendaPoint.of(person, client && { client })
    .where('id', Number(id))
    .firstOrFail()
}
