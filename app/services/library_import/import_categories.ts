import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { categoryKey } from '#models/category'
import type { CategoryLine } from '#services/library_import/title'

type Row = {
  id: number
  name_key: string
  external_id: string | null
  merged_into_id: number | null
}

/**
 * The categories of an import by what TMDB calls them. One that an administrator renamed or merged is
 * followed; one that is not there is made when the first title needs it.
 */
export class ImportedCategories {
  #rows: Row[] = []
  #lines: Map<string, CategoryLine>

  constructor(
    lines: CategoryLine[],
    private now: string
  ) {
    this.#lines = new Map(lines.map((line) => [line.external_id, line]))
  }

  /** Reads them as they are now: administrators may be at work at the same time. */
  async read(trx: TransactionClientContract) {
    this.#rows = await trx
      .from('categories')
      .orderBy('id')
      .select('id', 'name_key', 'external_id', 'merged_into_id')
  }

  /** @returns undefined when there is none of the kind yet */
  find(externalId: string | null): number | null | undefined {
    if (externalId === null) return null
    const key = categoryKey(this.#lines.get(externalId)?.name ?? '')
    let row =
      this.#rows.find((one) => one.external_id === externalId) ??
      this.#rows.find((one) => one.name_key === key)
    for (let steps = 0; row?.merged_into_id && steps < 10; steps++) {
      row = this.#rows.find(({ id }) => id === row!.merged_into_id)
    }
    return row?.id
  }

  async make(trx: TransactionClientContract, externalId: string): Promise<number> {
    const { name } = this.#lines.get(externalId) ?? { name: externalId }
    const [last] = await trx.from('categories').max('position as position')
    await trx.table('categories').insert({
      name,
      name_key: categoryKey(name),
      position: Number(last?.position ?? 0) + 1,
      external_id: externalId,
      ...{ version: 1, created_at: this.now, updated_at: this.now },
    })
    await this.read(trx)
    return this.find(externalId)!
  }
}
