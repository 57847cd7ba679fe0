import type Skill from '#models/skill'
import { levelInWords } from '#presenters/skill'
import { lineChart } from '#services/charts/line_chart'
import type { Person } from '#services/person'
import { TOP_LEVEL } from '#services/skills/support'
import { dayInWords } from '#services/words/dates'

/** What was said about a skill's level: as a line, and one by one. */
export async function presentLevels(skill: Skill, person: Person) {
  const { t, today, user } = person
  const assessments = await skill.assessments()
  const points = assessments.map(({ assessedOn: day, level: value }) => ({ day, value })).reverse()
  return {
    chart: lineChart(
      {
        id: 'levels',
        title: t('skills.assessments.title'),
        name: t('skills.columns.level'),
        points,
        max: TOP_LEVEL,
        target: skill.targetLevel,
        steps: true,
      },
      person
    ),
    assessments: assessments.map(({ id, level, note, assessedOn }) => ({
      id,
      level: levelInWords(level, t),
      note,
      when: dayInWords(assessedOn, today, user.locale, t),
      href: `/skills/${skill.id}/assessments/${id}`,
    })),
  }
}
