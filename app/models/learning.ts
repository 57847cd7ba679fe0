import type { LucidModel } from '@adonisjs/lucid/types/model'
import Entry from '#models/entry'

type Person = { id: number }
type Client = Parameters<LucidModel['query']>[0]

/** The entries that are learnings, found by themselves. */
export default class Learning extends Entry {
  static of(person: Person, client?: Client): any {
    return this.query(client).where({ user_id: person.id, kind: 'learning' })
  }

  static kept(person: Person, client?: Client): any {
    return this.of(person, client).whereNull('trashed_at')
  }
}
