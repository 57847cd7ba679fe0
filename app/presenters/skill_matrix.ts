import { presentClaim } from '#presenters/skill'
import { presentGain } from '#presenters/skill_gain'
import { MATRIX_MOST, type MatrixSkill, skillMatrix } from '#queries/skill_matrix'
import { type Axis, radarChart } from '#services/charts/radar_chart'
import { address } from '#services/page/address'
import type { Person } from '#services/person'
import { supportOf, TOP_LEVEL } from '#services/skills/support'

/** What the matrix can be narrowed to. */
export const SHOWS = ['supported', 'unsupported', 'stale', 'unknown', 'aiming'] as const
type Show = (typeof SHOWS)[number]

export type MatrixFilter = { q: string; show: Show | ''; shape: string }

/** What the address says, without what it says that does not fit. */
export function matrixFilter(qs: Record<string, unknown>): MatrixFilter {
  const text = (name: string, most: number) =>
    typeof qs[name] === 'string' ? qs[name].replaceAll('\0', '').trim().slice(0, most) : ''
  const show = text('show', 20) as Show
  return {
    q: text('q', 200),
    show: SHOWS.includes(show) ? show : '',
    shape: text('shape', 100),
  }
}

/** The matrix: categories with their skills, what each claims, and their shape. */
export async function presentMatrix(person: Person, filter: MatrixFilter) {
  const { t, today } = person
  const found = await skillMatrix(person, filter.q)
  const skills = found.slice(0, MATRIX_MOST)
  const shown = skills.filter((skill) => skill.isFound && isShown(skill, filter.show, today))
  const isSupported = (skill: MatrixSkill) => supportOf(skill, skill, today) === 'supported'
  return {
    groups: byCategory(shown, person).map(({ category, skills: rows }, at) => ({
      id: `category-${at}`,
      category,
      title: category || t('skills.without_category'),
      renameHref: category && address('/skills/category/edit', { from: category }),
      rows: rows.map((skill) => ({
        ...presentClaim(skill, person),
        title: skill.name,
        href: `/skills/${skill.id}`,
      })),
    })),
    filter,
    isEmpty: skills.length === 0,
    hasMore: found.length > MATRIX_MOST && t('skills.more', { count: MATRIX_MOST }),
    counted: t('skills.counted', {
      count: skills.length,
      supported: skills.filter(isSupported).length,
    }),
    shows: SHOWS.map((value) => ({ value, label: t(`skills.shows.${value}`) })),
    shape: presentShape(skills, filter, person),
    gain: await presentGain(person),
  }
}

export type Matrix = Awaited<ReturnType<typeof presentMatrix>>

function isShown(skill: MatrixSkill, show: Show | '', today: string) {
  if (show === '') return true
  if (show === 'aiming') {
    return skill.target_level !== null && (skill.level ?? 0) < skill.target_level
  }
  return supportOf(skill, skill, today) === show
}

/** Categories by name, what has none last. */
function byCategory(skills: MatrixSkill[], { user }: Person) {
  const groups = Map.groupBy(skills, ({ category }) => category)
  return [...groups]
    .map(([category, rows]) => ({ category, skills: rows }))
    .sort((one, other) =>
      one.category && other.category
        ? one.category.localeCompare(other.category, user.locale)
        : Number(!one.category) - Number(!other.category)
    )
}

/** The radar of one category's skills, or over all categories; null where neither makes a shape. */
function presentShape(skills: MatrixSkill[], filter: MatrixFilter, person: Person) {
  const { t } = person
  const groups = byCategory(skills, person).filter(({ category }) => category)
  const shapes = [
    {
      value: '',
      label: t('skills.shape.all'),
      title: t('skills.shape.over'),
      name: t('skills.fields.category'),
      axes: groups.map(({ category, skills: rows }) => meanOf(category, rows)),
    },
    ...groups.map(({ category, skills: rows }) => ({
      value: category,
      label: category,
      title: t('skills.shape.of', { category }),
      name: t('skills.one'),
      axes: rows.map(({ name, level, target_level: target }) => ({
        ...{ label: name, value: level, target },
      })),
    })),
  ].filter(({ axes }) => axes.length > 2)
  if (shapes.length === 0) return null
  const chosen = shapes.find(({ value }) => value === filter.shape) ?? shapes[0]
  const { title, name, axes } = chosen
  return {
    chosen: chosen.value,
    options: shapes.map(({ value, label }) => ({ value, label })),
    chart: radarChart({ id: 'shape', title, name, axes, max: TOP_LEVEL }, person),
  }
}

/** A category as one axis: the means of what was assessed, and of what it aims at. */
function meanOf(category: string, skills: MatrixSkill[]): Axis {
  const assessed = skills.flatMap(({ level }) => (level === null ? [] : [level]))
  const hasTarget = skills.some(({ target_level: target }) => target !== null)
  const aims = skills.flatMap(({ level, target_level: target }) => target ?? level ?? [])
  return { label: category, value: mean(assessed), target: hasTarget ? mean(aims) : null }
}

const mean = (values: number[]) =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
