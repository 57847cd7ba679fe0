import type { Person } from '#services/person'

const KEPT_AT_MOST = 500
const all: Kept<unknown>[] = []

/**
 * What pages show again and again and only a change of the person's own can alter: it is read once
 * and kept until `change_seq` counts on, or the day or the zone is another. Each process keeps its own.
 */
export class Kept<T> {
  #values = new Map<string, T>()

  constructor() {
    all.push(this)
  }

  async of(person: Person, read: () => Promise<T>): Promise<T> {
    const key = `${person.id} ${person.user.changeSeq} ${person.today} ${person.clock.zone}`
    const known = this.#values.get(key)
    if (known) return known

    const value = await read()
    if (this.#values.size >= KEPT_AT_MOST) this.#values.clear()
    this.#values.set(key, value)
    return value
  }

  forget() {
    this.#values.clear()
  }
}

/** For tests: what they write is rolled back, and the same ids come again. */
export const forgetKept = () => all.forEach((kept) => kept.forget())
