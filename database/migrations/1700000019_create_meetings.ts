import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('meetings', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
      table.string('title', 200).notNullable()
      table.timestamp('starts_at', { useTz: true, precision: 3 }).notNullable()
      table.timestamp('ends_at', { useTz: true, precision: 3 }).notNullable()
      table.string('place', 200)
      table.string('link', 2000)
      table.text('preparation')
      table.text('notes')
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
    this.schema.dropTable('meetings')
  }
}
