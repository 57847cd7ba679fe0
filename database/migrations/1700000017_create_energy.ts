import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('energy', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
      table.timestamp('felt_at', { useTz: true, precision: 3 }).notNullable()
      // the day and the wall clock where the person was: what a pattern over hours is made of
      table.date('felt_on').notNullable()
      table.string('felt_time', 5).notNullable()
      table.integer('energy').notNullable()
      table.integer('engagement')
      table.string('note', 200).notNullable().defaultTo('')
      table.string('doing', 200)
      // follow from the others: what it is called where records of all kinds stand together, the name as
      // lists are ordered by it, the words that a search reads
      table.string('title', 250).notNullable()
      table.string('title_key', 100).notNullable()
      table.text('search_text').notNullable()
      table.integer('version').notNullable().defaultTo(1)
      table.timestamp('trashed_at', { useTz: true, precision: 3 })
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
      table.timestamp('updated_at', { useTz: true, precision: 3 }).notNullable()
      table.index(['user_id', 'felt_at', 'id'])
      table.index(['user_id', 'felt_on'])
      table.index(['user_id', 'title_key', 'id'])
      table.index(['user_id', 'created_at', 'id'])
    })
  }

  async down() {
    this.schema.dropTable('energy')
  }
}
