import type { Facts, SkillFact } from '#queries/packet_facts'
import type { Group } from '#services/packets/document'
import { by, proofLine } from '#services/packets/sections/_group'
import { dateIn, oneLine, type Words } from '#services/packets/words'

type Moved = { skill: SkillFact; before: SkillFact | null; after: SkillFact | null }

/** Skills whose level moved, the furthest first, then those that are new, and those that were shown again. */
export function skillGroups(facts: Facts, { from }: { from: string }, words: Words): Group[] {
  const skills = Map.groupBy(facts.skills, ({ id }) => id)
  const proofs = Map.groupBy(
    facts.proofs.filter(({ claim_type: type }) => type === 'skill'),
    ({ claim_id: id }) => id
  )
  return [...skills.values()]
    .map((rows) => movedIn(rows, from))
    .filter((one) => hasMoved(one) || proofs.has(one.skill.id))
    .toSorted(
      by(
        (one) => (!hasMoved(one) ? 2 : one.before ? 0 : 1),
        (one) => levelOf(one.before) - levelOf(one.after),
        ({ skill }) => skill.title_key,
        ({ skill }) => skill.id
      )
    )
    .map((one) => {
      const key = `skill-${one.skill.id}`
      return {
        key,
        title: oneLine(one.skill.name),
        state: stateOf(one, words),
        source: { type: 'skill', id: one.skill.id },
        table: null,
        lines: (proofs.get(one.skill.id) ?? []).map((proof) => proofLine(proof, key, words)),
      }
    })
}

/** Its newest assessment before a day, and the newest of all that were read; they come in order. */
function movedIn(rows: SkillFact[], from: string): Moved {
  const assessed = rows.filter(({ assessed_on: day }) => day !== null)
  return {
    skill: rows[0],
    before: assessed.findLast(({ assessed_on: day }) => day! < from) ?? null,
    after: assessed.at(-1) ?? null,
  }
}

const levelOf = (one: SkillFact | null) => one?.level ?? 0
const hasMoved = ({ before, after }: Moved) => after !== null && after.level !== before?.level

function stateOf({ before, after }: Moved, words: Words) {
  const { t } = words
  if (!after) return t('packets.skills.not_assessed')
  const level = (one: SkillFact) =>
    t('packets.skills.level', { level: one.level!, name: t(`skills.levels.${one.level}`) })
  const day = dateIn(after.assessed_on!, words)
  if (!before) return t('packets.skills.first', { after: level(after), day })
  if (before.level === after.level) return t('packets.skills.same', { after: level(after) })
  return t('packets.skills.moved', { before: level(before), after: level(after), day })
}
