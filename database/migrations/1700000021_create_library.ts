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

export default class extends BaseSchema {
  async up() {
    this.#shared()
    this.#items()
    this.#shelves()
  }

  /** What belongs to the instance: titles that everybody may take, and what they are made of. */
  #shared() {
    this.schema.createTable('categories', (table) => {
      table.increments('id')
      table.string('name', 60).notNullable()
      // folded: one category, however it is typed
      table.string('name_key', 60).notNullable()
      table.double('position').notNullable().defaultTo(0)
      // what it is called where it was imported from
      table.string('external_id', 100).unique()
      // it stays as a name that an import still finds; lists leave it out
      table.integer('merged_into_id').references('categories.id').onDelete('CASCADE')
      table.integer('version').notNullable().defaultTo(1)
      stamps(table)
      table.unique(['name_key'])
    })

    this.schema.createTable('shared_items', (table) => {
      table.increments('id')
      table.string('kind', 40).notNullable()
      table.string('name', 200).notNullable()
      table.text('description').notNullable().defaultTo('')
      // a model wrote the description, and nobody has edited it since
      table.boolean('description_generated').notNullable().defaultTo(false)
      table.smallint('year')
      table.text('url').notNullable().defaultTo('')
      table.integer('category_id').references('categories.id').onDelete('SET NULL')
      // the key of a row in `covers`
      table.string('cover', 120)
      table.string('external_id', 100).unique()
      // the values of the last import by column: what differs from them was edited by hand
      table.text('imported')
      table.string('title_key', 100).notNullable()
      table.text('search_text').notNullable()
      table.integer('version').notNullable().defaultTo(1)
      moment(table, 'withdrawn_at')
      stamps(table)
      table.index(['title_key', 'id'])
      table.index(['kind', 'title_key', 'id'])
      table.index(['category_id', 'title_key', 'id'])
      table.index(['cover'])
    })

    this.schema.createTable('contributors', (table) => {
      table.increments('id')
      table.string('name', 200).notNullable()
      table.string('name_key', 100).notNullable()
      table.text('biography').notNullable().defaultTo('')
      table.boolean('biography_generated').notNullable().defaultTo(false)
      table.string('portrait', 120)
      table.string('external_id', 100).unique()
      table.text('imported')
      table.integer('version').notNullable().defaultTo(1)
      stamps(table)
      table.index(['name_key', 'id'])
      table.index(['portrait'])
    })

    this.schema.createTable('credits', (table) => {
      table.increments('id')
      table
        .integer('shared_item_id')
        .notNullable()
        .references('shared_items.id')
        .onDelete('CASCADE')
      table
        .integer('contributor_id')
        .notNullable()
        .references('contributors.id')
        .onDelete('CASCADE')
        .index()
      table.string('part', 20).notNullable()
      // whom an actor plays
      table.string('character', 200).notNullable().defaultTo('')
      table.integer('position').notNullable().defaultTo(0)
      table.unique(['shared_item_id', 'contributor_id', 'part'])
      table.index(['shared_item_id', 'position', 'id'])
    })

    // pictures on the storage disk, in two sizes; what no record shows any more goes after some time
    this.schema.createTable('covers', (table) => {
      table.increments('id')
      // whose upload it is; the shared library's belong to nobody
      table.integer('user_id').references('users.id').onDelete('CASCADE')
      table.string('key', 120).notNullable().unique()
      moment(table, 'unused_since')
      stamps(table)
    })
  }

  #items() {
    this.schema.alterTable('items', (table) => {
      table.string('status', 10).notNullable().defaultTo('wanted')
      table.smallint('rating')
      table.text('notes').notNullable().defaultTo('')
      table.smallint('year')
      // a list of { name, part }
      table.text('people').notNullable().defaultTo('[]')
      table.text('url').notNullable().defaultTo('')
      // in words: what an administrator does to the shared categories leaves people's own items alone
      table.string('category', 60).notNullable().defaultTo('')
      table.boolean('description_generated').notNullable().defaultTo(false)
      table.string('cover', 120)
      table.string('external_id', 100)
      table.date('started_on')
      table.date('finished_on')
      // follow from the others: the names of people for a search, what lists are ordered and narrowed by
      table.text('people_text').notNullable().defaultTo('')
      table.string('category_key', 60).notNullable().defaultTo('')
      table.string('day_key', 10).notNullable().defaultTo('')
      table.smallint('rating_key').notNullable().defaultTo(0)
      table.index(['user_id', 'status', 'title_key', 'id'])
      table.index(['user_id', 'status', 'created_at', 'id'])
      table.index(['user_id', 'day_key', 'id'])
      table.index(['user_id', 'rating_key', 'id'])
    })
    // where it was taken from; knex would make SQLite's table anew for the reference
    this.schema.raw(
      `alter table items add column shared_item_id integer
       references shared_items(id) on delete set null`
    )
    for (const column of ['shared_item_id', 'external_id', 'category_key']) {
      const given = column === 'category_key' ? `category_key <> ''` : `${column} is not null`
      this.schema.raw(
        `create index items_by_${column} on items (user_id, ${column}) where ${given}`
      )
    }
    this.schema.raw('create index items_by_cover on items (cover) where cover is not null')
  }

  #shelves() {
    this.schema.createTable('shelves', (table) => {
      table.increments('id')
      owner(table)
      table.string('name', 200).notNullable()
      table.text('description').notNullable().defaultTo('')
      table.string('title_key', 100).notNullable()
      table.text('search_text').notNullable()
      table.integer('version').notNullable().defaultTo(1)
      moment(table, 'trashed_at')
      stamps(table)
      table.index(['user_id', 'title_key', 'id'])
      table.index(['user_id', 'created_at', 'id'])
    })

    this.schema.createTable('shelf_items', (table) => {
      table.increments('id')
      owner(table)
      table.integer('shelf_id').notNullable().references('shelves.id').onDelete('CASCADE')
      table.integer('item_id').notNullable().references('items.id').onDelete('CASCADE')
      table.double('position').notNullable().defaultTo(0)
      table.unique(['shelf_id', 'item_id'])
      table.index(['user_id', 'shelf_id', 'position', 'id'])
      table.index(['item_id'])
    })
  }

  async down() {
    this.schema.dropTable('shelf_items')
    this.schema.dropTable('shelves')
    for (const column of ['shared_item_id', 'external_id', 'category_key', 'cover']) {
      this.schema.raw(`drop index items_by_${column}`)
    }
    this.schema.alterTable('items', (table) => {
      table.dropIndex(['user_id', 'status', 'title_key', 'id'])
      table.dropIndex(['user_id', 'status', 'created_at', 'id'])
      table.dropIndex(['user_id', 'day_key', 'id'])
      table.dropIndex(['user_id', 'rating_key', 'id'])
      table.dropColumns(
        ...['status', 'rating', 'notes', 'year', 'people', 'url', 'category', 'cover'],
        ...['description_generated', 'external_id', 'started_on', 'finished_on', 'people_text'],
        ...['category_key', 'day_key', 'rating_key', 'shared_item_id']
      )
    })
    for (const table of ['covers', 'credits', 'contributors', 'shared_items', 'categories']) {
      this.schema.dropTable(table)
    }
  }
}
