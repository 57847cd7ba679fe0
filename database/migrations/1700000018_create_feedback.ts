import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('feedback', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
      table.string('said', 200).notNullable()
      // from or to whom
      table.integer('contact_id').references('contacts.id').onDelete('SET NULL').index()
      table.string('direction', 40).notNullable()
      table.string('kind', 40)
      table.date('day').notNullable()
      table.string('context', 200)
      table.text('details')
      // follow from the others: the name as lists are ordered by it, the words that a search reads
      table.string('title_key', 100).notNullable()
      table.text('search_text').notNullable()
      table.integer('version').notNullable().defaultTo(1)
      table.timestamp('trashed_at', { useTz: true, precision: 3 })
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
      table.timestamp('updated_at', { useTz: true, precision: 3 }).notNullable()
      table.index(['user_id', 'title_key', 'id'])
      table.index(['user_id', 'created_at', 'id'])
    })
  }

  async down() {
    this.schema.dropTable('feedback')
  }
}
