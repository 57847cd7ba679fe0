import { DateTime } from 'luxon'
import { importPath, readJson, writeWhole } from '#services/library_import/files'
import type { Missing } from '#services/library_import/describe/missing'

/** Days after which a model is asked again what it gave no usable answer to. */
const DAYS = 30

const FILE = importPath('declined.json')
const keyOf = ({ kind, id, name }: Missing) => `${kind} ${id} ${name}`

/** What a model did not know, so that the next run gets to the others. */
export class Declined {
  /** One after the other: several answers come at once. */
  #written: Promise<void> = Promise.resolve()

  private constructor(
    private moments: Record<string, string>,
    private now: DateTime
  ) {}

  static async read(now: DateTime): Promise<Declined> {
    return new Declined((await readJson(FILE)) ?? {}, now)
  }

  has(missing: Missing): boolean {
    const moment = this.moments[keyOf(missing)]
    return moment !== undefined && DateTime.fromISO(moment) > this.now.minus({ days: DAYS })
  }

  async add(missing: Missing) {
    this.moments[keyOf(missing)] = this.now.toUTC().toISO()!
    this.#written = this.#written.then(() => writeWhole(FILE, JSON.stringify(this.moments)))
    await this.#written
  }
}
