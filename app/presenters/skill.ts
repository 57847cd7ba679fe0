import type Skill from '#models/skill'
import { markdownWords } from '#presenters/task_page'
import type { MatrixSkill } from '#queries/skill_matrix'
import { renderMarkdown } from '#services/markdown/render'
import type { Person } from '#services/person'
import { aliasesOf } from '#services/skills/aliases'
import { ageOf, HALF_LIFE_DAYS, LEVELS, supportOf } from '#services/skills/support'
import { momentInWords } from '#services/tasks/words'
import type { Translate } from '#services/translator'
import { dayInWords } from '#services/words/dates'

/** A level as people say it: "3 Independent". */
export const levelInWords = (level: number, t: Translate) =>
  t('skills.level', { level, name: t(`skills.levels.${level}`) })

/** A level as a claim, in words and as cells: what a row of the matrix says. */
export function presentClaim(skill: MatrixSkill, { t, today }: Person) {
  const { level, target_level: target, count, newest } = skill
  const support = supportOf(skill, skill, today)
  const state = support === 'supported' ? null : t(`skills.claim.${support}`)
  const pieces = count > 0 ? t('skills.claim.pieces', { count }) : null
  // beside a state a row has room for few words
  const few = pieces && state ? t('skills.claim.few', { count }) : pieces
  const age = newest && t('skills.claim.days', { days: ageOf(newest, today) })
  const said = [
    level === null ? t('skills.cells.unknown') : t('skills.cells.now', { level }),
    ...(target === null ? [] : [t('skills.cells.target', { target })]),
  ]
  return {
    id: skill.id,
    level: level ?? '–',
    target,
    cells: LEVELS.slice(1).map((at) =>
      at <= (level ?? 0) ? 'on' : at <= (target ?? 0) ? 'want' : 'off'
    ),
    cellsLabel: said.join(', '),
    support,
    state,
    pieces,
    few,
    age,
    newest: age && t('skills.claim.newest', { age }),
  }
}

/** What a skill's form offers. */
export const levelOptions = ({ t }: Person) =>
  LEVELS.map((level) => ({ value: level, label: levelInWords(level, t) }))

/** What every page about a skill needs. */
export function presentSkill(skill: Skill, person: Person) {
  const { t } = person
  const inWords = (day: string) => dayInWords(day, person.today, person.user.locale, t)
  const { targetLevel, targetOn } = skill
  const target = targetLevel === null ? null : levelInWords(targetLevel, t)
  const byWhen =
    targetOn && t('skills.target.by', { level: target ?? '–', when: inWords(targetOn) })
  return {
    id: skill.id,
    version: skill.version,
    title: skill.name,
    category: skill.category,
    facts: [
      { name: t('skills.fields.target_level'), value: byWhen ?? target },
      { name: t('skills.fields.aliases'), value: aliasesOf(skill.aliases).join(', ') },
      {
        name: t('skills.half_life_of'),
        value: t('skills.half_life', { days: skill.halfLifeDays ?? HALF_LIFE_DAYS }),
      },
      { name: t('areas.added'), value: momentInWords(skill.createdAt, person) },
    ],
    texts: [
      {
        name: t('skills.fields.notes'),
        html: renderMarkdown(skill.notes, markdownWords(person)),
      },
    ].filter(({ html }) => html),
  }
}

/** The same with all that its form can change: what an edit that came too late is compared with. */
export function presentWholeSkill(skill: Skill, person: Person) {
  const { t } = person
  const known = presentSkill(skill, person)
  const anchors = presentAnchors(skill, person).filter(({ isOwn }) => isOwn)
  const category = { name: t('skills.fields.category'), value: skill.category }
  const written = anchors.map(({ level, meaning }) => ({
    name: t(`skills.fields.anchor_${level}`),
    value: meaning,
  }))
  return { ...known, facts: [category, ...known.facts, ...written] }
}

/** Each level with what it means here, in the person's own words or the usual ones. */
export function presentAnchors(skill: Skill, { t }: Person) {
  return LEVELS.map((level) => {
    const own = skill[`anchor${level}`]
    return {
      level,
      name: t(`skills.levels.${level}`),
      meaning: own || t(`skills.meanings.${level}`),
      isOwn: own !== '',
      isNow: skill.level === level,
      isTarget: skill.targetLevel === level,
    }
  }).reverse()
}
