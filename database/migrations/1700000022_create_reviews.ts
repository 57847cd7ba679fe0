import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('reviews', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
      table.string('title', 200).notNullable()
      table.string('kind', 20).notNullable()
      // the week or month that is looked back on, by the week start that the person had
      table.date('starts_on').notNullable()
      table.date('ends_on').notNullable()
      table.text('well').notNullable().defaultTo('')
      table.text('better').notNullable().defaultTo('')
      table.text('ahead').notNullable().defaultTo('')
      // when the answers were first kept: from then on nothing is drafted into them unasked
      table.timestamp('answered_at', { useTz: true, precision: 3 })
      table.timestamp('finished_at', { useTz: true, precision: 3 })
      // follow from the others: the name as lists are ordered by it, the words that a search reads
      table.string('title_key', 100).notNullable()
      table.text('search_text').notNullable()
      table.integer('version').notNullable().defaultTo(1)
      table.timestamp('trashed_at', { useTz: true, precision: 3 })
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
      table.timestamp('updated_at', { useTz: true, precision: 3 }).notNullable()
      table.index(['user_id', 'starts_on', 'id'])
      table.index(['user_id', 'title_key', 'id'])
      table.index(['user_id', 'created_at', 'id'])
    })
    this.schema.raw(
      `create unique index reviews_period_unique on reviews (user_id, kind, starts_on)
         where trashed_at is null`
    )
    this.schema.createTable('review_steps', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
      table.integer('review_id').notNullable().references('reviews.id').onDelete('CASCADE')
      table.string('name', 20).notNullable()
      // how much there was when the review began, and how much was left when the step was finished
      table.integer('count_before').notNullable()
      table.integer('count_after')
      table.timestamp('finished_at', { useTz: true, precision: 3 })
      table.integer('version').notNullable().defaultTo(1)
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
      table.timestamp('updated_at', { useTz: true, precision: 3 }).notNullable()
      table.unique(['review_id', 'name'])
      table.index(['user_id'])
    })
    this.schema.alterTable('days', (table) => {
      // today's line about the review of the week was waved off
      table.boolean('review_dismissed').notNullable().defaultTo(false)
    })
  }

  async down() {
    this.schema.alterTable('days', (table) => {
      table.dropColumn('review_dismissed')
    })
    this.schema.dropTable('review_steps')
    this.schema.dropTable('reviews')
  }
}
