import Mention from '#models/mention'
import { type FoundRecord, knownRecords } from '#queries/records'
import type { Pointer } from '#services/evidence/kinds'

const SHOWN = 50

/** The records whose texts link to this one, the newest first. */
export async function mentionsOf(
  person: { id: number },
  { type, id }: Pointer
): Promise<FoundRecord[]> {
  const mentions = await Mention.of(person)
    .where({ target_type: type, target_id: id })
    .orderBy('id', 'desc')
    .limit(SHOWN)
  const records = mentions.map(({ recordType, recordId }) => ({ type: recordType, id: recordId }))
  return knownRecords(person, records)
}
