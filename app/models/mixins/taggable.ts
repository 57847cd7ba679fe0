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
        const wanted = new Set(await Tag.idsOf(change, names))
        const current = await Tagging.of({ id: this.userId }, { client: change.trx }).where({
          record_type: recordType,
          record_id: this.id,
        })
        for (const tagging of current) {
          if (!wanted.delete(tagging.tagId)) await change.delete(tagging)
        }
        await this.#tag(change, wanted)
      }

      /** Gives a record that has just been made its tags. */
      async giveTags(change: Change, names: string[]) {
        await this.#tag(change, await Tag.idsOf(change, names))
      }

      async #tag(change: Change, tagIds: Iterable<number>) {
        for (const tagId of tagIds) {
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
