import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    // a sign-in of a client in a browser: all tokens that follow from it
    this.schema.createTable('token_families', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
      table.json('scopes').notNullable()
      // counts refreshes: a refresh token of an earlier generation is spent
      table.integer('generation').notNullable().defaultTo(1)
      table.string('agent', 300).notNullable()
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
      table.timestamp('expires_at', { useTz: true, precision: 3 }).notNullable()
      table.index(['user_id', 'id'])
      table.index(['expires_at'])
    })

    this.schema.createTable('signing_keys', (table) => {
      table.increments('id')
      table.string('kid', 40).notNullable().unique()
      // encrypted with the application's key
      table.text('secret').notNullable()
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
      table.timestamp('retired_at', { useTz: true, precision: 3 })
    })
  }

  async down() {
    this.schema.dropTable('signing_keys')
    this.schema.dropTable('token_families')
  }
}
