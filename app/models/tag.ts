import { compose } from '@adonisjs/core/helpers'
import { TagSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import type { Change } from '#services/changes/change'
import { fold } from '#services/search/words'

/** A short label that anything can carry. */
export default class Tag extends compose(TagSchema, OwnedByUser) {
  /** Finds the person's tags of these names, making those that are new. */
  static async named(change: Change, names: string[]): Promise<Tag[]> {
    const tags: Tag[] = []
    for (const [key, name] of byKey(names)) {
      const tag = await Tag.of({ id: change.userId }, { client: change.trx })
        .where('key', key)
        .first()
      tags.push(tag ?? (await change.create(Tag, { name, key })))
    }
    return tags
  }
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
