import { refuse } from '#exceptions/refuse'
import type Item from '#models/item'
import { type FoundRecord, knownRecords } from '#queries/records'
import type { Change } from '#services/changes/change'
import type { ClaimType } from '#services/evidence/kinds'
import { addEvidence } from '#services/evidence/link'
import type { Person } from '#services/person'

type Said = {
  finished_on?: string | null
  rating?: number | null
  /** What one can do now. */
  sentence?: string | null
  /** What that is evidence of, `skill-3`. */
  claim?: string | null
}

/**
 * Reads what is said of an item that is finished. Sentence and claim go together, or are both left out.
 *
 * @throws a validation error
 */
export async function readCompletion(said: Said, item: Item, person: Person) {
  const { t, today } = person
  const sentence = said.sentence?.trim() ?? ''
  const claim = await claimOf(said.claim, person)
  if (sentence && !claim) refuse('claim', t('items.completion.choose'))
  if (claim && !sentence) refuse('sentence', t('items.completion.say'))
  const day = said.finished_on ?? item.finishedOn ?? today
  if (day > today) refuse('finished_on', t('items.completion.later'))

  return {
    claim,
    async complete(change: Change) {
      item.status = 'finished'
      item.finishedOn = day
      item.settleDays(today)
      if (said.rating !== undefined) item.rating = said.rating
      await change.save(item)
      if (!claim) return
      await addEvidence(change, person, {
        claim: { type: claim.type as ClaimType, id: claim.id },
        proof: { type: 'item', id: item.id },
        note: sentence,
        shownOn: day,
      })
    },
  }
}

async function claimOf(
  chosen: string | null | undefined,
  person: Person
): Promise<FoundRecord | null> {
  if (!chosen) return null
  const [type, id] = chosen.split('-')
  const [found] = await knownRecords(person, [{ type: type as ClaimType, id: Number(id) }])
  return found ?? refuse('claim', person.t('items.completion.choose'))
}
