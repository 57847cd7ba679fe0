import { BaseSchema } from '@adonisjs/lucid/schema'
import type { Knex } from 'knex'

const moment = (table: Knex.CreateTableBuilder, name: string) =>
  table.timestamp(name, { useTz: true, precision: 3 })

const owner = (table: Knex.CreateTableBuilder) =>
  table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('webhooks', (table) => {
      table.increments('id')
      owner(table)
      table.string('url', 2000).notNullable()
      // encrypted: it signs every delivery
      table.text('secret').notNullable()
      table.json('areas').notNullable()
      // how far the change feed has been delivered
      table.string('cursor', 200)
      table.integer('seq').notNullable().defaultTo(0)
      // attempts at the message that has not been taken yet, and how many events it holds
      table.integer('attempts').notNullable().defaultTo(0)
      table.integer('pending').notNullable().defaultTo(0)
      moment(table, 'next_attempt_at').notNullable()
      moment(table, 'failing_since')
      moment(table, 'disabled_at')
      moment(table, 'created_at').notNullable()
      moment(table, 'updated_at').notNullable()
      table.index(['user_id', 'id'])
    })

    this.schema.createTable('webhook_deliveries', (table) => {
      table.increments('id')
      owner(table)
      table.integer('webhook_id').notNullable().references('webhooks.id').onDelete('CASCADE')
      // the same for every attempt at the same events
      table.string('message_id', 80).notNullable()
      table.integer('attempt').notNullable()
      table.integer('events').notNullable()
      table.boolean('delivered').notNullable()
      table.integer('response_status')
      // what the receiver said, or why it could not be reached
      table.string('answer', 300).notNullable().defaultTo('')
      table.integer('milliseconds').notNullable()
      moment(table, 'created_at').notNullable()
      table.index(['webhook_id', 'id'])
    })
  }

  async down() {
    this.schema.dropTable('webhook_deliveries')
    this.schema.dropTable('webhooks')
  }
}
