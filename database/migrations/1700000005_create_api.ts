import { BaseSchema } from '@adonisjs/lucid/schema'
import type { Knex } from 'knex'

const moment = (table: Knex.CreateTableBuilder, name: string) =>
  table.timestamp(name, { useTz: true, precision: 3 })

const owner = (table: Knex.CreateTableBuilder) =>
  table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('access_tokens', (table) => {
      table.increments('id')
      owner(table)
      table.string('name', 100).notNullable()
      // SHA-256 of the token: who reads the database can't use it
      table.string('token_hash', 64).notNullable().unique()
      table.json('scopes').notNullable()
      moment(table, 'created_at').notNullable()
      moment(table, 'last_used_at')
      moment(table, 'expires_at')
      table.index(['user_id', 'id'])
    })

    this.schema.createTable('idempotency_keys', (table) => {
      table.increments('id')
      // whose key it is: a person, or nobody for what needs no token
      table.string('owner', 80).notNullable()
      table.string('key', 200).notNullable()
      // SHA-256 of method, path and body
      table.string('fingerprint', 64).notNullable()
      table.text('reply').notNullable()
      moment(table, 'created_at').notNullable()
      table.unique(['owner', 'key'])
      table.index(['created_at'])
    })
  }

  async down() {
    this.schema.dropTable('idempotency_keys')
    this.schema.dropTable('access_tokens')
  }
}
