import type { NormalizeConstructor } from '@adonisjs/core/types/helpers'
import type { BaseModel } from '@adonisjs/lucid/orm'
import Tag from '#models/tag'
import Tagging from '#models/tagging'
import type { Change } from '#services/changes/change'
import type { RecordType } from '#services/changes/record_types'

/** Records that carry tags. */
export function Taggable(recordType: RecordType) {
  return <T extends NormalizeConstructor<typeof BaseModel>>(superclass: T) => {
    return class extends superclass {
      declare id: number
      declare userId: number

      /** The names of the record's tags in alphabetical order. */
      async tagNames(client?: Change['trx']): Promise<string[]> {
        const taggings = await Tagging.of({ id: this.userId }, client && { client })
          .where({ record_type: recordType, record_id: this.id })
          .preload('tag')
        return taggings.map(({ tag }) => tag.name).sort((one, two) => one.localeCompare(two))
      }

      /** Makes these the record's tags: new names become tags, missing ones are taken off. */
      async setTags(change: Change, names: string[]) {
        const wanted = await Tag.named(change, names)
        const current = await Tagging.of({ id: this.userId }, { client: change.trx }).where({
          record_type: recordType,
          record_id: this.id,
        })
        const wantedIds = new Set(wanted.map(({ id }) => id))
        for (const tagging of current) {
          if (!wantedIds.delete(tagging.tagId)) await change.delete(tagging)
        }
        for (const tagId of wantedIds) {
          await change.create(Tagging, { tagId, recordType, recordId: this.id })
        }
      }

      /** Adds tags and keeps those that are there. */
      async addTags(change: Change, names: string[]) {
        await this.setTags(change, [...(await this.tagNames(change.trx)), ...names])
      }
    }
  }
}
