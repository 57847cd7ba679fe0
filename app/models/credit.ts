import { belongsTo } from '@adonisjs/lucid/orm'
import type { BelongsTo } from '@adonisjs/lucid/types/relations'
import { CreditSchema } from '#database/schema'
import Contributor from '#models/contributor'

/** The part that someone has in a title of the shared library. */
export default class Credit extends CreditSchema {
  @belongsTo(() => Contributor)
  declare contributor: BelongsTo<typeof Contributor>
}
