import type Criterion from '#models/criterion'
import { CRITERION_KINDS, type CriterionKind, WEIGHTS } from '#models/criterion'
import type Role from '#models/role'
import { presentProofs } from '#presenters/evidence'
import { KIND_ICONS, presentLine } from '#presenters/role_score'
import { readRows } from '#queries/raw'
import { scoreOfRole } from '#queries/role_scores'
import type { Person } from '#services/person'
import { TOP_LEVEL } from '#services/skills/support'

/** What a form of a criterion offers, by its kind. */
export async function criterionForm(kind: CriterionKind, person: Person) {
  const { t } = person
  const numbers = (most: number) => Array.from({ length: most }, (_, at) => at + 1)
  return {
    kind,
    kinds: CRITERION_KINDS.map((value) => ({
      value,
      label: t(`readiness.kinds.${value}`),
      icon: KIND_ICONS[value],
    })),
    skills: kind === 'skill' || kind === 'evidence' ? await skillOptions(person) : [],
    goals: kind === 'goal' ? await goalOptions(person) : [],
    levels: numbers(TOP_LEVEL).map((value) => ({
      value,
      label: t('readiness.level', { level: value }),
    })),
    weights: numbers(WEIGHTS.most).map((value) => ({
      value,
      label: t(`readiness.weights.${value}`),
    })),
    usualWeight: WEIGHTS.usual,
  }
}

type Choice = { id: number; label: string; category?: string }

/** Skills to choose from, by their categories. */
async function skillOptions({ id, t }: Person) {
  const rows = await readRows<Choice>(
    `select id, name as label, category from skills
     where user_id = ? and trashed_at is null order by category, title_key, id`,
    [id]
  )
  return [...Map.groupBy(rows, ({ category }) => category)].map(([category, options]) => ({
    label: category || t('readiness.no_category'),
    options: options.map(({ id: value, label }) => ({ value, label })),
  }))
}

async function goalOptions({ id }: Person) {
  const rows = await readRows<Choice>(
    `select id, title as label from goals
     where user_id = ? and trashed_at is null and status <> 'dropped' order by title_key, id`,
    [id]
  )
  return rows.map(({ id: value, label }) => ({ value, label }))
}

export const criterionValues = ({ title, weight, skillId, goalId, level, needed }: Criterion) => ({
  title,
  weight,
  skill_id: skillId,
  goal_id: goalId,
  level,
  needed,
})

/** What the page of a criterion shows. */
export async function presentCriterion(criterion: Criterion, role: Role, person: Person) {
  const { t } = person
  const { criteria, lines, facts } = await scoreOfRole(person, role)
  const at = criteria.findIndex(({ id }) => id === criterion.id)
  const line = presentLine(criteria[at], lines[at], facts, person)
  const isItself = criterion.kind === 'evidence' && !criterion.skillId
  return {
    criterion: { id: criterion.id, kind: criterion.kind, version: criterion.version },
    line,
    facts: [
      { name: t('readiness.fields.kind'), value: t(`readiness.kinds.${criterion.kind}`) },
      { name: t('readiness.asks'), value: line.asked, href: line.subject },
      { name: t('readiness.stands'), value: line.standing },
      { name: t('readiness.fields.weight'), value: t(`readiness.weights.${criterion.weight}`) },
      { name: t('readiness.brings'), value: line.of },
    ],
    links: isItself
      ? { proofs: await presentProofs(person, { type: 'criterion', id: criterion.id }) }
      : null,
    isFirst: at === 0,
    isLast: at === criteria.length - 1,
  }
}
