import { BaseSchema } from '@adonisjs/lucid/schema'

const ANCHORS = [0, 1, 2, 3, 4, 5].map((level) => `anchor_${level}`)

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('skills', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
      table.string('name', 200).notNullable()
      table.string('category', 100).notNullable().defaultTo('')
      // other names, separated by commas
      table.string('aliases', 500).notNullable().defaultTo('')
      // both follow from the newest assessment; null when there is none
      table.integer('level')
      table.date('assessed_on')
      table.integer('target_level')
      table.date('target_on')
      // days after which evidence is stale; null is the usual
      table.integer('half_life_days')
      for (const anchor of ANCHORS) table.string(anchor, 500).notNullable().defaultTo('')
      table.text('notes').notNullable().defaultTo('')
      // follow from the others: the name as lists are ordered by it, the words that a search reads
      table.string('title_key', 100).notNullable()
      table.text('search_text').notNullable()
      table.integer('version').notNullable().defaultTo(1)
      table.timestamp('trashed_at', { useTz: true, precision: 3 })
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
      table.timestamp('updated_at', { useTz: true, precision: 3 }).notNullable()
      table.index(['user_id', 'title_key', 'id'])
      table.index(['user_id', 'created_at', 'id'])
    })
    this.schema.createTable('assessments', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
      table.integer('skill_id').notNullable().references('skills.id').onDelete('CASCADE')
      table.integer('level').notNullable()
      table.date('assessed_on').notNullable()
      table.text('note').notNullable().defaultTo('')
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
      table.timestamp('updated_at', { useTz: true, precision: 3 }).notNullable()
      table.index(['user_id', 'skill_id', 'assessed_on', 'id'])
    })
  }

  async down() {
    this.schema.dropTable('assessments')
    this.schema.dropTable('skills')
  }
}
