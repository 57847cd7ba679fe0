import { BaseSchema } from '@adonisjs/lucid/schema'
import type { Knex } from 'knex'

const owner = (table: Knex.CreateTableBuilder) =>
  table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')

const moment = (table: Knex.CreateTableBuilder, name: string) =>
  table.timestamp(name, { useTz: true, precision: 3 })

const stamps = (table: Knex.CreateTableBuilder) => {
  moment(table, 'created_at').notNullable()
  moment(table, 'updated_at').notNullable()
}

const partOf = (table: Knex.CreateTableBuilder) =>
  table.integer('meeting_id').notNullable().references('meetings.id').onDelete('CASCADE')

export default class extends BaseSchema {
  async up() {
    // how meetings repeat, and the wall clock of whose meetings they are
    this.schema.createTable('meeting_series', (table) => {
      table.increments('id')
      owner(table)
      // null: it does not go on, but what was not discussed still belongs together
      table.string('recurrence', 300)
      table.date('anchor_on').notNullable()
      table.string('starts_time', 5).notNullable()
      table.integer('minutes').notNullable()
      // no day up to this one is looked at again: what was deleted does not come back
      table.date('made_until').notNullable()
      table.integer('version').notNullable().defaultTo(1)
      stamps(table)
      table.index(['user_id'])
    })

    this.schema.createTable('meetings', (table) => {
      table.increments('id')
      owner(table)
      table
        .integer('meeting_series_id')
        .references('meeting_series.id')
        .onDelete('SET NULL')
        .index()
      table.string('title', 200).notNullable()
      moment(table, 'starts_at').notNullable()
      moment(table, 'ends_at').notNullable()
      // the day on which it begins where the person was when they said so
      table.date('day').notNullable()
      table.string('place', 200)
      table.string('link', 2000)
      table.text('preparation').notNullable().defaultTo('')
      moment(table, 'prepared_at')
      table.text('notes').notNullable().defaultTo('')
      // when it was closed: it may end before its time
      moment(table, 'held_at')
      // follow from the others: the name as lists are ordered by it, the words that a search reads
      table.string('title_key', 100).notNullable()
      table.text('search_text').notNullable()
      table.integer('version').notNullable().defaultTo(1)
      moment(table, 'trashed_at')
      stamps(table)
      table.index(['user_id', 'starts_at', 'id'])
      table.index(['user_id', 'title_key', 'id'])
      table.index(['user_id', 'created_at', 'id'])
    })

    this.schema.createTable('meeting_attendees', (table) => {
      table.increments('id')
      owner(table)
      partOf(table)
      table.integer('contact_id').notNullable().references('contacts.id').onDelete('CASCADE')
      table.unique(['meeting_id', 'contact_id'])
      table.index(['user_id', 'contact_id'])
    })

    this.schema.createTable('agenda_points', (table) => {
      table.increments('id')
      owner(table)
      // the meeting that it was put on; in a series it waits in the next one until it is discussed
      partOf(table)
      table.string('title', 300).notNullable()
      table.integer('minutes')
      table.double('position').notNullable().defaultTo(0)
      moment(table, 'discussed_at')
      table.integer('discussed_in_id').references('meetings.id').onDelete('SET NULL').index()
      table.integer('version').notNullable().defaultTo(1)
      stamps(table)
      table.index(['meeting_id', 'position', 'id'])
    })

    this.schema.createTable('decisions', (table) => {
      table.increments('id')
      owner(table)
      partOf(table)
      table.string('text', 1000).notNullable()
      table.integer('version').notNullable().defaultTo(1)
      stamps(table)
      table.index(['meeting_id', 'id'])
    })
  }

  async down() {
    for (const table of ['decisions', 'agenda_points', 'meeting_attendees', 'meetings']) {
      this.schema.dropTable(table)
    }
    this.schema.dropTable('meeting_series')
  }
}
