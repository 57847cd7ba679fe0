import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { FeedbackSchema } from '#database/schema'
import RemarkSkill from '#models/remark_skill'
import type { Change } from '#services/changes/change'

/** The skills that a remark is about. */
export function AboutSkills<T extends NormalizeConstructor<typeof FeedbackSchema>>(superclass: T) {
  return class extends superclass {
    declare id: number
    declare userId: number

    async skillIds(client?: Change['trx']): Promise<number[]> {
      const rows = await this.#links(client).orderBy('skill_id')
      return rows.map(({ skillId }) => skillId)
    }

    /** Makes these the skills that it is about. */
    async setSkills(change: Change, ids: number[]) {
      const wanted = new Set(ids)
      for (const link of await this.#links(change.trx)) {
        if (!wanted.delete(link.skillId)) await change.delete(link)
      }
      for (const skillId of wanted) {
        await change.create(RemarkSkill, { remarkId: this.id, skillId })
      }
    }

    #links(client?: Change['trx']) {
      return RemarkSkill.of({ id: this.userId }, client && { client }).where('remark_id', this.id)
    }
  }
}
