import { BaseSchema } from '@adonisjs/lucid/schema'
import type { Knex } from 'knex'

const owner = (table: Knex.CreateTableBuilder) =>
  table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('evidence', (table) => {
      table.increments('id')
      owner(table)
      table.string('claim_type', 30).notNullable()
      table.integer('claim_id').notNullable()
      table.string('proof_type', 30).notNullable()
      table.integer('proof_id').notNullable()
      // why it shows it
      table.text('note').notNullable().defaultTo('')
      // the day on which it did, where the proof has none of its own
      table.date('shown_on').notNullable()
      // it stands in the proof's text, and goes when it is taken out there
      table.boolean('from_text').notNullable().defaultTo(false)
      table.integer('version').notNullable().defaultTo(1)
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
      table.timestamp('updated_at', { useTz: true, precision: 3 }).notNullable()
      table.unique(['user_id', 'claim_type', 'claim_id', 'proof_type', 'proof_id'])
      table.index(['user_id', 'proof_type', 'proof_id'])
    })

    this.schema.createTable('mentions', (table) => {
      table.increments('id')
      owner(table)
      table.string('record_type', 30).notNullable()
      table.integer('record_id').notNullable()
      table.string('target_type', 30).notNullable()
      table.integer('target_id').notNullable()
      table.unique(['user_id', 'record_type', 'record_id', 'target_type', 'target_id'])
      table.index(['user_id', 'target_type', 'target_id'])
    })
  }

  async down() {
    this.schema.dropTable('mentions')
    this.schema.dropTable('evidence')
  }
}
