import { BaseSchema } from '@adonisjs/lucid/schema'
import type { Knex } from 'knex'

const owner = (table: Knex.CreateTableBuilder) =>
  table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')

const moment = (table: Knex.CreateTableBuilder, name: string) =>
  table.timestamp(name, { useTz: true, precision: 3 })

const ofPacket = (table: Knex.CreateTableBuilder) =>
  table.integer('packet_id').notNullable().references('packets.id').onDelete('CASCADE')

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('packets', (table) => {
      table.increments('id')
      owner(table)
      table.string('title', 200).notNullable()
      table.string('audience', 200).notNullable().defaultTo('')
      table.text('introduction').notNullable().defaultTo('')
      table.date('starts_on').notNullable()
      table.date('ends_on').notNullable()
      // JSON lists: the chapters in their order, and the keys of lines that stay out
      table.text('sections').notNullable().defaultTo('[]')
      table.text('left_out').notNullable().defaultTo('[]')
      // both or neither: what it said then is the content with this digest
      moment(table, 'frozen_at')
      table.string('digest', 64)
      // what it is a new version of
      table.integer('previous_id').references('packets.id').onDelete('SET NULL')
      // follow from the others: the name as lists are ordered by it, the words that a search reads
      table.string('title_key', 100).notNullable()
      table.text('search_text').notNullable()
      table.integer('version').notNullable().defaultTo(1)
      moment(table, 'trashed_at')
      moment(table, 'created_at').notNullable()
      moment(table, 'updated_at').notNullable()
      table.index(['user_id', 'title_key', 'id'])
      table.index(['user_id', 'created_at', 'id'])
      table.index(['previous_id'])
    })

    // beside the packet, so that the history of changes does not keep every text once more
    this.schema.createTable('packet_contents', (table) => {
      table.increments('id')
      owner(table)
      ofPacket(table)
      table.string('digest', 64).notNullable()
      table.text('document').notNullable()
      table.text('markdown').notNullable()
      moment(table, 'created_at').notNullable()
      table.unique(['packet_id', 'digest'])
    })

    this.schema.createTable('packet_shares', (table) => {
      table.increments('id')
      owner(table)
      ofPacket(table)
      table.string('name', 100).notNullable().defaultTo('')
      table.string('token_hash', 64).notNullable().unique()
      moment(table, 'expires_at').notNullable()
      moment(table, 'revoked_at')
      table.integer('reads').notNullable().defaultTo(0)
      moment(table, 'last_read_at')
      moment(table, 'created_at').notNullable()
      moment(table, 'updated_at').notNullable()
      table.index(['user_id', 'packet_id', 'id'])
    })
  }

  async down() {
    this.schema.dropTable('packet_shares')
    this.schema.dropTable('packet_contents')
    this.schema.dropTable('packets')
  }
}
