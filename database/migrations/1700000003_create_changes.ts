import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('change_sets', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
      // the person's own count of changes: 1, 2, 3 … without gaps
      table.integer('seq').notNullable()
      table.string('via', 20).notNullable()
      table.string('label', 60).notNullable()
      table.json('data').notNullable()
      table.string('submission_key', 64)
      table.integer('undo_of_id').references('change_sets.id').onDelete('SET NULL')
      table.integer('undone_by_id').references('change_sets.id').onDelete('SET NULL')
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
      table.unique(['user_id', 'seq'])
      table.unique(['user_id', 'submission_key'])
    })

    this.schema.createTable('changes', (table) => {
      table.increments('id')
      table
        .integer('change_set_id')
        .notNullable()
        .references('change_sets.id')
        .onDelete('CASCADE')
        .index()
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
      table.string('record_type', 30).notNullable()
      table.integer('record_id').notNullable()
      // created, changed or deleted
      table.string('action', 10).notNullable()
      table.json('before').notNullable()
      table.json('after').notNullable()
      table.index(['user_id', 'record_type', 'record_id', 'id'])
    })
  }

  async down() {
    this.schema.dropTable('changes')
    this.schema.dropTable('change_sets')
  }
}
