import { BaseSchema } from '@adonisjs/lucid/schema'
import type { Knex } from 'knex'

const owner = (table: Knex.CreateTableBuilder) =>
  table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')

const ofContact = (table: Knex.CreateTableBuilder) =>
  table.integer('contact_id').notNullable().references('contacts.id').onDelete('CASCADE')

const stamps = (table: Knex.CreateTableBuilder) => {
  table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
  table.timestamp('updated_at', { useTz: true, precision: 3 }).notNullable()
}

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('contacts', (table) => {
      table.increments('id')
      owner(table)
      table.string('full_name', 200).notNullable()
      // other names, separated by commas
      table.string('nicknames', 500)
      table.string('company', 200)
      table.string('role', 200)
      // YYYY-MM-DD, or --MM-DD where the year is not known
      table.string('birthday', 10)
      table.string('how_met', 500)
      // days after which it is time to get in touch again
      table.integer('keep_in_touch_days')
      table.text('notes')
      // follow from the contact points: the first of each kind, and all of them for a search
      table.string('email', 254)
      table.string('phone', 200)
      table.text('points_text').notNullable().defaultTo('')
      // what its vCard said that no column holds: a JSON list of properties
      table.text('card')
      table.string('card_uid', 500)
      // the contact that stands for it since the two were merged
      table.integer('merged_into_id').references('contacts.id').onDelete('SET NULL')
      // follow from the others: the name as lists are ordered by it, the words that a search reads
      table.string('title_key', 100).notNullable()
      table.text('search_text').notNullable()
      table.integer('version').notNullable().defaultTo(1)
      table.timestamp('trashed_at', { useTz: true, precision: 3 })
      stamps(table)
      table.index(['user_id', 'title_key', 'id'])
      table.index(['user_id', 'created_at', 'id'])
    })

    // an address or a number: several of each, in their order
    this.schema.createTable('contact_points', (table) => {
      table.increments('id')
      owner(table)
      ofContact(table)
      table.string('kind', 10).notNullable()
      table.string('label', 60).notNullable().defaultTo('')
      table.string('value', 1000).notNullable()
      // the value as duplicates are found by it
      table.string('key', 1000).notNullable()
      table.integer('position').notNullable()
      // the property of a vCard that it was read from
      table.text('original')
      stamps(table)
      table.index(['user_id', 'contact_id', 'position', 'id'])
    })

    // days on which the person talked with a contact, beside meetings and feedback
    this.schema.createTable('talks', (table) => {
      table.increments('id')
      owner(table)
      ofContact(table)
      table.date('day').notNullable()
      table.text('note').notNullable().defaultTo('')
      stamps(table)
      table.index(['user_id', 'contact_id', 'day', 'id'])
    })
  }

  async down() {
    for (const table of ['talks', 'contact_points', 'contacts']) this.schema.dropTable(table)
  }
}
