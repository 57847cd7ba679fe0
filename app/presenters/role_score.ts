import { addingHref } from '#services/evidence/mentions'
import type { CriterionRow, Known, RoleScore } from '#queries/role_scores'
import type { Person } from '#services/person'
import { type Gap, gapsOf, type Line, type Step, UNSUPPORTED } from '#services/readiness/score'
import { regionOf } from '#services/words/dates'

export const KIND_ICONS = {
  skill: 'sparkles',
  goal: 'target',
  evidence: 'award',
  check: 'square-check',
} as const

/** To one place, or to two: in a column they stand under each other. */
const decimal = (value: number, { user }: Person, digits: 1 | 2 = 1) =>
  new Intl.NumberFormat(regionOf(user.locale), {
    minimumFractionDigits: digits === 2 ? 2 : 0,
    maximumFractionDigits: digits,
  }).format(value)

const percent = (share: number, { user }: Person) =>
  new Intl.NumberFormat(regionOf(user.locale), { style: 'percent' }).format(share)

/** A score in one line of a list. */
export const scoreInWords = ({ score, criteria }: RoleScore, { t }: Person) =>
  score === null
    ? t('readiness.no_criteria')
    : t('readiness.score_note', { score, count: criteria.length })

/** A score with its arithmetic, line by line, and what would raise it most. */
export function presentScore(known: RoleScore, person: Person) {
  const { score, points, weight, lines, criteria, facts } = known
  return {
    score,
    points: decimal(points, person, 2),
    weight: decimal(weight, person),
    sum: person.t('readiness.sum', {
      points: decimal(points, person, 2),
      weight: decimal(weight, person),
      score: score ?? 0,
    }),
    lines: criteria.map((criterion, at) => presentLine(criterion, lines[at], facts, person)),
    gaps: gapsOf(criteria, facts).map((gap) => presentGap(gap, known, person)),
  }
}

export type ScoreView = ReturnType<typeof presentScore>

/** How far one criterion is, and what that brings: weight times fulfilment. */
export function presentLine(criterion: CriterionRow, line: Line, facts: Known, person: Person) {
  const { t } = person
  const { id, roleId, kind, skillId, goalId, weight } = criterion
  const isStale = kind === 'skill' && facts.stale.has(skillId ?? 0) && line.have !== null
  const fulfilled = line.isUnsupported ? line.share / UNSUPPORTED : line.share
  return {
    id,
    kind,
    icon: KIND_ICONS[kind],
    title: nameOf(criterion),
    href: `/readiness/${roleId}/criteria/${id}`,
    subject: subjectOf(criterion, line),
    asked: askedInWords(criterion, person),
    standing: standingInWords(criterion, line, person),
    badge: badgeOf(line, isStale, person),
    weight,
    share: line.share,
    fulfilled: percent(fulfilled, person),
    isHalved: line.isUnsupported,
    points: decimal(line.points, person, 2),
    of: t('readiness.points_of', { points: decimal(line.points, person, 2), weight }),
    isTicked: facts.ticked.has(id),
    goalId,
  }
}

/** As what it speaks of is called now; as it was called where that is gone. */
export const nameOf = ({ title, skillName, goalTitle }: CriterionRow) =>
  skillName ?? goalTitle ?? title

function subjectOf({ kind, skillId, goalId }: CriterionRow, { have }: Line) {
  if (have === null) return null
  if (skillId) return `/skills/${skillId}`
  return kind === 'goal' ? `/goals/${goalId}` : null
}

function askedInWords({ kind, level, needed, skillId }: CriterionRow, { t }: Person) {
  if (kind === 'skill') return t('readiness.asked.skill', { level: level ?? 1 })
  if (kind === 'evidence') {
    return t(`readiness.asked.${skillId ? 'skill_evidence' : 'evidence'}`, { count: needed ?? 1 })
  }
  return t(`readiness.asked.${kind}`)
}

function standingInWords({ kind }: CriterionRow, { have, need }: Line, person: Person) {
  const { t } = person
  if (have === null) return t('readiness.gone')
  if (kind === 'goal') return t('readiness.standing.goal', { share: percent(have, person) })
  if (kind === 'check') return t(`readiness.standing.${have ? 'ticked' : 'open'}`)
  return t(`readiness.standing.${kind}`, { have, need })
}

function badgeOf({ have, isUnsupported }: Line, isStale: boolean, { t }: Person) {
  if (have === null) return { label: t('readiness.badges.gone'), tone: 'late' }
  if (isUnsupported) return { label: t('readiness.badges.unsupported'), tone: 'late' }
  return isStale ? { label: t('readiness.badges.stale'), tone: 'warm' } : null
}

function presentGap({ step, gain }: Gap, known: RoleScore, person: Person) {
  const { t } = person
  const criterion = criterionOf(step, known)
  const name = nameOf(criterion)
  const from = step.kind === 'level' ? step.to - 1 : 0
  return {
    icon: step.kind === 'tick' ? KIND_ICONS.check : KIND_ICONS[gapKind(step)],
    text: t(`readiness.steps.${step.kind}`, { name, from, to: from + 1 }),
    gain: t('readiness.gain', { points: decimal(gain, person) }),
    href: hrefOf(step, criterion),
  }
}

const gapKind = ({ kind }: Exclude<Step, { kind: 'tick' }>) => (kind === 'level' ? 'skill' : kind)

/** A criterion that a step is about. */
function criterionOf(step: Step, { criteria }: RoleScore): CriterionRow {
  return criteria.find((one) => {
    if ('skillId' in step) return one.skillId === step.skillId
    if ('goalId' in step) return one.goalId === step.goalId
    return one.id === step.criterionId
  })!
}

/** Where the step is taken. */
function hrefOf(step: Step, { id, roleId }: CriterionRow) {
  if (step.kind === 'level') return `/skills/${step.skillId}`
  if (step.kind === 'goal') return `/goals/${step.goalId}`
  if (step.kind === 'tick') return `/readiness/${roleId}/criteria/${id}`
  return 'skillId' in step
    ? addingHref({ type: 'skill', id: step.skillId })
    : addingHref({ type: 'criterion', id: step.criterionId })
}
