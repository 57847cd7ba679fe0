import { compose } from '@adonisjs/core/helpers'
import { TagSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { readRows } from '#queries/raw'
import type { Change } from '#services/changes/change'
import { fold } from '#services/search/words'

/** A short label that anything can carry. */
export default class Tag extends compose(TagSchema, OwnedByUser) {
  /** The ids of the person's tags of these names; those that are new are made. */
  static async idsOf(change: Change, names: string[]): Promise<number[]> {
    const wanted = byKey(names)
    if (wanted.size === 0) return []
    const known = await readRows<{ id: number; key: string }>(
      `select id, key from tags where user_id = ? and key in (${[...wanted].map(() => '?').join(', ')})`,
      [change.userId, ...wanted.keys()],
      change.trx
    )
    const ids = new Map(known.map(({ id, key }) => [key, id]))
    for (const [key, name] of wanted) {
      if (!ids.has(key)) ids.set(key, (await change.create(Tag, { name, key })).id)
    }
    return [...wanted.keys()].map((key) => ids.get(key)!)
  }

  /** Gives the tag another name, which no other tag of the person may have. */
  async rename(change: Change, name: string) {
    const [[key, trimmed]] = byKey([name])
    this.name = trimmed
    this.key = key
    await change.save(this)
  }

  /** What carries this tag carries the other one from now on, and this one is gone. */
  async mergeInto(change: Change, other: Tag) {
    const taggings = await this.#taggings(change)
    const taken = new Set((await other.#taggings(change)).map(recordOf))
    const moving = taggings.filter((tagging) => !taken.has(recordOf(tagging)))

    for (const ids of inChunks(moving.map(({ id }) => id))) {
      await change.trx.from('taggings').whereIn('id', ids).update({ tag_id: other.id })
    }
    for (const { id } of moving) {
      change.note({
        record_type: 'tagging',
        record_id: id,
        action: 'changed',
        before: { tag_id: this.id },
        after: { tag_id: other.id },
      })
    }
    await this.remove(change)
  }

  /** Takes the tag off everything and deletes it. */
  async remove(change: Change) {
    const taggings = await this.#taggings(change)
    for (const ids of inChunks(taggings.map(({ id }) => id))) {
      await change.trx.from('taggings').whereIn('id', ids).delete()
    }
    for (const tagging of taggings) {
      change.note({
        record_type: 'tagging',
        record_id: tagging.id,
        action: 'deleted',
        before: tagging,
        after: {},
      })
    }
    await change.delete(this)
  }

  #taggings(change: Change): Promise<TaggingRow[]> {
    return change.trx
      .from('taggings')
      .where({ user_id: this.userId, tag_id: this.id })
      .orderBy('id')
      .select('id', 'user_id', 'tag_id', 'record_type', 'record_id')
  }
}

type TaggingRow = {
  id: number
  user_id: number
  tag_id: number
  record_type: string
  record_id: number
}

const recordOf = ({ record_type: type, record_id: id }: TaggingRow) => `${type} ${id}`

function* inChunks<T>(all: T[], size = 500) {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size)
}

/** One name per key: `Phone` and `phone` are the same tag. */
function byKey(names: string[]) {
  const keys = new Map<string, string>()
  for (const name of names) {
    const trimmed = name.trim().replace(/^@/, '').slice(0, 50)
    const key = fold(trimmed).slice(0, 50)
    if (key && !keys.has(key)) keys.set(key, trimmed)
  }
  return keys
}
