import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('journal', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
      table.string('title', 200).notNullable()
      table.string('kind', 40).notNullable()
      table.date('day').notNullable()
      table.text('body').notNullable().defaultTo('')
      table.string('source', 300).notNullable().defaultTo('')
      table.text('takeaway').notNullable().defaultTo('')
      table.boolean('shareable').notNullable().defaultTo(false)
      // how often a learning was found still true, and when it comes back; null when it does not
      table.integer('review_step').notNullable().defaultTo(0)
      table.date('review_on')
      // follow from the others: the name as lists are ordered by it, the words that a search reads
      table.string('title_key', 100).notNullable()
      table.text('search_text').notNullable()
      table.integer('version').notNullable().defaultTo(1)
      table.timestamp('trashed_at', { useTz: true, precision: 3 })
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
      table.timestamp('updated_at', { useTz: true, precision: 3 }).notNullable()
      table.index(['user_id', 'day', 'id'])
      table.index(['user_id', 'title_key', 'id'])
      table.index(['user_id', 'review_on'])
    })
    this.schema.raw(
      `create unique index journal_daily_unique on journal (user_id, day)
         where kind = 'daily' and trashed_at is null`
    )
    this.schema.createTable('journal_templates', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
      table.string('name', 100).notNullable()
      table.string('kind', 40).notNullable()
      table.text('body').notNullable().defaultTo('')
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
      table.timestamp('updated_at', { useTz: true, precision: 3 }).notNullable()
      table.index(['user_id', 'name'])
    })
  }

  async down() {
    this.schema.dropTable('journal_templates')
    this.schema.dropTable('journal')
  }
}
