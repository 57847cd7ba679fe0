import { beforeSave } from '@adonisjs/lucid/orm'
import { ContributorSchema } from '#database/schema'
import { fold } from '#services/search/words'

/** Someone who has part in titles of the shared library. */
export default class Contributor extends ContributorSchema {
  @beforeSave()
  static derive(contributor: Contributor) {
    contributor.nameKey = fold(contributor.name).slice(0, 100)
  }
}
