import type Role from '#models/role'
import { readRows } from '#queries/raw'
import type { MarkedPiece } from '#services/html/marked_pieces'
import type { Person } from '#services/person'
import { type Named, readAdvertisement } from '#services/readiness/terms'
import { fold } from '#services/search/words'

type SkillRow = Named & { level: number | null }

/** A role's advertisement in pieces, with its skills and unknown terms. */
export async function presentAdvertisement(role: Role, person: Person) {
  const [skills, criteria] = await Promise.all([
    skillsOf(person),
    role.criteria().select('kind', 'title', 'skill_id'),
  ])
  const { pieces, known, unknown } = readAdvertisement(role.advertisement, skills, [
    role.title,
    role.company,
  ])
  const byId = new Map(skills.map((skill) => [skill.id, skill]))
  const wanted = new Set(criteria.map(({ skillId }) => skillId))
  const lines = new Set(
    criteria.filter(({ kind }) => kind === 'check').map(({ title }) => fold(title))
  )
  return {
    pieces: pieces.map((piece): MarkedPiece => {
      const mark = piece.skillId ? 'known' : piece.term ? 'unknown' : null
      if (!mark) return { text: piece.text }
      return { text: piece.text, mark, label: person.t(`readiness.advertisement.mark_${mark}`) }
    }),
    known: known.map(({ what, count }) => {
      const { id, name, level } = byId.get(what)!
      return { id, name, count, level: level ?? null, isCriterion: wanted.has(id) }
    }),
    unknown: unknown.map(({ what, count }) => ({
      term: what,
      count,
      isCriterion: lines.has(fold(what)),
    })),
  }
}

export const skillsOf = ({ id }: { id: number }): Promise<SkillRow[]> =>
  readRows(
    `select id, name, aliases, level from skills
     where user_id = ? and trashed_at is null order by title_key, id`,
    [id]
  )
