import type { CriterionKind } from '#models/criterion'

/** What the arithmetic has to know of a criterion. */
export type Asked = {
  id: number
  kind: CriterionKind
  weight: number
  skillId: number | null
  goalId: number | null
  /** Of a skill: the level that is asked for. */
  level: number | null
  /** Of evidence: how many pieces. */
  needed: number | null
}

/** What is true of a person: everything that a score follows from. */
export type Facts = {
  /** Their skills that are not in the trash: the assessed level, and how much evidence there is. */
  skills: Map<number, { level: number; evidence: number }>
  /** Their goals: how far each is, from 0 to 1. */
  goals: Map<number, number>
  /** Evidence for a criterion itself. */
  evidence: Map<number, number>
  ticked: Set<number>
}

/** The next thing that would raise a score. */
export type Step =
  | { kind: 'level'; skillId: number; to: number }
  | { kind: 'evidence'; skillId: number }
  | { kind: 'evidence'; criterionId: number }
  | { kind: 'goal'; goalId: number }
  | { kind: 'tick'; criterionId: number }

export type Line = {
  /** How much of it there is, of how much is asked for; null when what it speaks of is gone. */
  have: number | null
  need: number
  /** A level that nothing shows is a claim, and counts half. */
  isUnsupported: boolean
  /** From 0 to 1: how much of its weight it brings. */
  share: number
  points: number
}

/** What a claim without any evidence counts. */
export const UNSUPPORTED = 0.5

/** How far a criterion is fulfilled. */
export function lineOf(asked: Asked, facts: Facts): Line {
  const { have, need, isUnsupported } = standing(asked, facts)
  const fulfilled = have === null ? 0 : Math.min(1, have / need)
  const share = fulfilled * (isUnsupported ? UNSUPPORTED : 1)
  return { have, need, isUnsupported, share, points: asked.weight * share }
}

function standing(asked: Asked, facts: Facts) {
  const plain = (have: number | null, need: number) => ({ have, need, isUnsupported: false })
  switch (asked.kind) {
    case 'skill': {
      const skill = facts.skills.get(asked.skillId ?? 0)
      if (!skill) return plain(null, asked.level ?? 1)
      const isUnsupported = skill.level > 0 && skill.evidence === 0
      return { have: skill.level, need: asked.level ?? 1, isUnsupported }
    }
    case 'goal':
      return plain(facts.goals.get(asked.goalId ?? 0) ?? null, 1)
    case 'evidence': {
      const pieces = asked.skillId
        ? facts.skills.get(asked.skillId)?.evidence
        : (facts.evidence.get(asked.id) ?? 0)
      return plain(pieces ?? null, asked.needed ?? 1)
    }
    case 'check':
      return plain(facts.ticked.has(asked.id) ? 1 : 0, 1)
  }
}

/** Weight times fulfilment for each criterion, and their sum of all weights in hundredths. */
export function scoreOf(criteria: Asked[], facts: Facts) {
  const lines = criteria.map((asked) => lineOf(asked, facts))
  const weight = criteria.reduce((sum, one) => sum + one.weight, 0)
  const points = lines.reduce((sum, one) => sum + one.points, 0)
  return { lines, points, weight, score: weight === 0 ? null : Math.round((100 * points) / weight) }
}

/**
 * The single steps that would raise the score most, the best first, one for each skill, goal or line:
 * one level, one piece of evidence, one goal reached, one line ticked. A step that counts for several
 * criteria is one.
 */
export function gapsOf(criteria: Asked[], facts: Facts, most = 3) {
  const now = scoreOf(criteria, facts)
  const best = new Map<string, { step: Step; gain: number }>()
  for (const [subject, step] of criteria.flatMap((asked) => stepsOf(asked, facts))) {
    const then = scoreOf(criteria, after(facts, step))
    const gain = (100 * (then.points - now.points)) / now.weight
    if (gain > 0 && gain > (best.get(subject)?.gain ?? 0)) best.set(subject, { step, gain })
  }
  return [...best.values()].sort((one, other) => other.gain - one.gain).slice(0, most)
}

export type Gap = ReturnType<typeof gapsOf>[number]

/** What could be done next for a criterion, with what it would be done about. */
function stepsOf({ id, kind, skillId, goalId }: Asked, { skills, goals }: Facts) {
  const steps: Array<[string, Step]> = []
  const skill = skillId ? skills.get(skillId) : undefined
  if (skill) {
    steps.push([`skill ${skillId}`, { kind: 'evidence', skillId: skillId! }])
    const to = skill.level + 1
    if (kind === 'skill') steps.push([`skill ${skillId}`, { kind: 'level', skillId: skillId!, to }])
  }
  if (kind === 'evidence' && !skillId) {
    steps.push([`criterion ${id}`, { kind: 'evidence', criterionId: id }])
  }
  if (goalId && goals.has(goalId)) steps.push([`goal ${goalId}`, { kind: 'goal', goalId }])
  if (kind === 'check') steps.push([`criterion ${id}`, { kind: 'tick', criterionId: id }])
  return steps
}

/** What would be true after a step. */
function after(facts: Facts, step: Step): Facts {
  const { skills, goals, evidence, ticked } = facts
  switch (step.kind) {
    case 'level': {
      const skill = skills.get(step.skillId)!
      return { ...facts, skills: new Map(skills).set(step.skillId, { ...skill, level: step.to }) }
    }
    case 'evidence': {
      if ('criterionId' in step) {
        const count = (evidence.get(step.criterionId) ?? 0) + 1
        return { ...facts, evidence: new Map(evidence).set(step.criterionId, count) }
      }
      const skill = skills.get(step.skillId)!
      const shown = { ...skill, evidence: skill.evidence + 1 }
      return { ...facts, skills: new Map(skills).set(step.skillId, shown) }
    }
    case 'goal':
      return { ...facts, goals: new Map(goals).set(step.goalId, 1) }
    case 'tick':
      return { ...facts, ticked: new Set(ticked).add(step.criterionId) }
  }
}
