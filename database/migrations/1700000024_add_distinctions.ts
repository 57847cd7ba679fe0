import { BaseSchema } from '@adonisjs/lucid/schema'

/** What a person said of contacts that look like one: they are two. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('contacts', (table) => {
      // a JSON list of ids of other contacts; each of the two names the other
      table.text('other_than')
    })
  }

  async down() {
    this.schema.alterTable('contacts', (table) => table.dropColumn('other_than'))
  }
}
