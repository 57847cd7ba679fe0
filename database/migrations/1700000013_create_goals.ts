import { BaseSchema } from '@adonisjs/lucid/schema'
import type { Knex } from 'knex'

const owner = (table: Knex.CreateTableBuilder) =>
  table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')

const partOf = (table: Knex.CreateTableBuilder, column: string, parent: string) =>
  table.integer(column).notNullable().references(`${parent}.id`).onDelete('CASCADE')

const stamps = (table: Knex.CreateTableBuilder) => {
  table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
  table.timestamp('updated_at', { useTz: true, precision: 3 }).notNullable()
}

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('goals', (table) => {
      table.increments('id')
      owner(table)
      table.string('title', 200).notNullable()
      table.text('why').notNullable().defaultTo('')
      table.string('status', 10).notNullable().defaultTo('open')
      table.date('starts_on').notNullable()
      table.date('due_on')
      // the day on which it was reached or dropped
      table.date('closed_on')
      // follow from the others: the day and the name that lists are ordered by, the words of a search
      table.string('day_key', 10).notNullable()
      table.string('title_key', 100).notNullable()
      table.text('search_text').notNullable()
      table.integer('version').notNullable().defaultTo(1)
      table.timestamp('trashed_at', { useTz: true, precision: 3 })
      stamps(table)
      table.index(['user_id', 'status', 'day_key', 'id'])
      table.index(['user_id', 'title_key', 'id'])
      table.index(['user_id', 'created_at', 'id'])
    })

    this.schema.createTable('key_results', (table) => {
      table.increments('id')
      owner(table)
      partOf(table, 'goal_id', 'goals')
      table.string('title', 200).notNullable()
      table.string('kind', 12).notNullable()
      table.string('unit', 20).notNullable().defaultTo('')
      // of numbers and percentages; milestones and tasks are counted
      table.double('start_value')
      table.double('target_value')
      table.integer('version').notNullable().defaultTo(1)
      stamps(table)
      table.index(['user_id', 'goal_id', 'id'])
    })

    this.schema.createTable('milestones', (table) => {
      table.increments('id')
      owner(table)
      partOf(table, 'goal_id', 'goals')
      partOf(table, 'key_result_id', 'key_results')
      table.string('title', 200).notNullable()
      table.date('due_on')
      table.date('done_on')
      stamps(table)
      table.index(['user_id', 'goal_id', 'id'])
      table.index(['key_result_id', 'id'])
    })

    this.schema.createTable('measurements', (table) => {
      table.increments('id')
      owner(table)
      partOf(table, 'goal_id', 'goals')
      partOf(table, 'key_result_id', 'key_results')
      table.date('measured_on').notNullable()
      table.double('value').notNullable()
      stamps(table)
      table.unique(['key_result_id', 'measured_on'])
      table.index(['user_id', 'goal_id', 'measured_on'])
    })

    this.schema.createTable('check_ins', (table) => {
      table.increments('id')
      owner(table)
      partOf(table, 'goal_id', 'goals')
      table.date('checked_on').notNullable()
      // 1 out of reach … 5 certain
      table.smallint('confidence').notNullable()
      table.text('note').notNullable().defaultTo('')
      stamps(table)
      table.index(['user_id', 'goal_id', 'checked_on', 'id'])
    })

    this.schema.createTable('goal_tasks', (table) => {
      table.increments('id')
      owner(table)
      partOf(table, 'goal_id', 'goals')
      partOf(table, 'task_id', 'tasks')
      table.unique(['goal_id', 'task_id'])
      table.index(['user_id', 'task_id'])
    })
  }

  async down() {
    for (const table of ['goal_tasks', 'check_ins', 'measurements', 'milestones', 'key_results']) {
      this.schema.dropTable(table)
    }
    this.schema.dropTable('goals')
  }
}
