import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('feedback', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
      table.text('said').notNullable().defaultTo('')
      // 'asked' as long as nothing was said
      table.string('status', 10).notNullable().defaultTo('said')
      table.date('asked_on')
      // from or to whom
      table.integer('contact_id').references('contacts.id').onDelete('SET NULL').index()
      table.string('direction', 10).notNullable().defaultTo('received')
      table.string('kind', 12)
      table.date('day').notNullable()
      table.string('context', 200).notNullable().defaultTo('')
      table.text('details').notNullable().defaultTo('')
      table.boolean('shareable').notNullable().defaultTo(false)
      // what I will do about it
      table.integer('task_id').references('tasks.id').onDelete('SET NULL').index()
      // follow from the others: what it is called, the same as lists are ordered by it, the words of a search
      table.string('title', 200).notNullable()
      table.string('title_key', 100).notNullable()
      table.text('search_text').notNullable()
      table.integer('version').notNullable().defaultTo(1)
      table.timestamp('trashed_at', { useTz: true, precision: 3 })
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
      table.timestamp('updated_at', { useTz: true, precision: 3 }).notNullable()
      table.index(['user_id', 'day', 'id'])
      table.index(['user_id', 'title_key', 'id'])
      table.index(['user_id', 'created_at', 'id'])
    })
    this.schema.raw(
      `create index feedback_waiting on feedback (user_id, day, id) where status = 'asked'`
    )
    this.schema.createTable('feedback_skills', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
      const partOf = (column: string, parent: string) =>
        table.integer(column).notNullable().references(`${parent}.id`).onDelete('CASCADE')
      partOf('remark_id', 'feedback')
      partOf('skill_id', 'skills')
      table.unique(['remark_id', 'skill_id'])
      table.index(['user_id', 'skill_id'])
    })
  }

  async down() {
    this.schema.dropTable('feedback_skills')
    this.schema.dropTable('feedback')
  }
}
