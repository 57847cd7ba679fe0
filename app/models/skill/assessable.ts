import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import { type SkillSchema } from '#database/schema'
import Assessment from '#models/assessment'
import type { Day } from '#services/calendar/day'
import type { Change } from '#services/changes/change'

export type AssessmentValues = { level: number; assessedOn: Day; note: string }

/** The level of a skill: nobody types it in, it is what the newest assessment says. */
export function Assessable<T extends NormalizeConstructor<typeof SkillSchema>>(superclass: T) {
  return class extends superclass {
    /** The newest first. */
    assessments(client?: Change['trx']) {
      return Assessment.of({ id: this.userId }, client && { client })
        .where('skill_id', this.id)
        .orderBy('assessed_on', 'desc')
        .orderBy('id', 'desc')
    }

    async assess(change: Change, values: AssessmentValues): Promise<Assessment> {
      const assessment = await change.create(Assessment, { skillId: this.id, ...values })
      await this.settleLevel(change)
      return assessment
    }

    async correctAssessment(
      change: Change,
      assessment: Assessment,
      values: Partial<AssessmentValues>
    ) {
      await change.save(assessment.merge(values))
      await this.settleLevel(change)
    }

    async removeAssessment(change: Change, assessment: Assessment) {
      await change.delete(assessment)
      await this.settleLevel(change)
    }

    async settleLevel(change: Change) {
      const newest = await this.assessments(change.trx).first()
      this.level = newest?.level ?? null
      this.assessedOn = newest?.assessedOn ?? null
      await change.save(this)
    }
  }
}
