import { createHash } from 'node:crypto'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { CreditLine, TitleLine } from '#services/library_import/title'

type Person = { id: number; name: string }
type Present = CreditLine & { name: string }

/** Who took part in some titles: as the database has it and as the import would. */
export class ImportedCredits {
  private constructor(
    private people: Map<string, Person>,
    private credits: Map<number, Present[]>
  ) {}

  static async read(trx: TransactionClientContract, lines: TitleLine[], titleIds: number[]) {
    const wanted = new Set(lines.flatMap(({ credits }) => credits.map(({ person }) => person)))
    const people = await trx
      .from('contributors')
      .whereIn('external_id', [...wanted])
      .select('id', 'name', 'external_id')
    const credits = await trx
      .from('credits')
      .join('contributors', 'contributors.id', 'credits.contributor_id')
      .whereIn('shared_item_id', titleIds)
      .orderBy(['credits.position', 'credits.id'])
      .select('shared_item_id', 'part', 'character', 'contributors.name', 'contributor_id')
      .select('contributors.external_id')
    const present = credits.map(({ external_id: person, contributor_id: id, ...rest }) => ({
      ...rest,
      person: person ?? `#${id}`,
    }))
    return new ImportedCredits(
      new Map(people.map((person) => [person.external_id, person])),
      Map.groupBy(present, (credit) => credit.shared_item_id)
    )
  }

  /** What a title’s people are called, as a search finds it by them. */
  names({ credits }: TitleLine): string[] {
    return credits.flatMap(({ person }) => this.people.get(person)?.name ?? [])
  }

  presentNames = (titleId: number) => this.#present(titleId).map(({ name }) => name)
  presentSignature = (titleId: number) => signatureOf(this.#present(titleId))

  #present(titleId: number): Present[] {
    return this.credits.get(titleId) ?? []
  }

  /** Writes the credits of titles whose rows have none, or whose former ones go. */
  async write(trx: TransactionClientContract, titles: Array<{ id: number; line: TitleLine }>) {
    const former = titles.map(({ id }) => id).filter((id) => this.credits.has(id))
    if (former.length > 0) await trx.from('credits').whereIn('shared_item_id', former).delete()
    const rows = titles.flatMap(({ id, line }) =>
      line.credits.flatMap(({ person, part, character }, position) => {
        const contributor = this.people.get(person)
        return contributor
          ? { shared_item_id: id, contributor_id: contributor.id, part, character, position }
          : []
      })
    )
    // knex joins rows by union, of which SQLite takes 500
    for (let start = 0; start < rows.length; start += 250) {
      await trx.table('credits').multiInsert(rows.slice(start, start + 250))
    }
  }
}

/** Says whether credits are the same; empty where there are none. */
export function signatureOf(credits: CreditLine[]): string {
  if (credits.length === 0) return ''
  const text = credits.map(({ person, part, character }) => `${person}\t${part}\t${character}`)
  return createHash('sha256').update(text.join('\n')).digest('base64url').slice(0, 22)
}
