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
    this.schema.createTable('projects', (table) => {
      table.increments('id')
      owner(table)
      table.string('name', 100).notNullable()
      table.string('color', 20).notNullable().defaultTo('blue')
      table.text('notes').notNullable().defaultTo('')
      table.double('position').notNullable().defaultTo(0)
      table.integer('version').notNullable().defaultTo(1)
      moment(table, 'archived_at')
      moment(table, 'trashed_at')
      stamps(table)
      table.index(['user_id', 'position'])
    })

    this.schema.createTable('sections', (table) => {
      table.increments('id')
      owner(table)
      table.integer('project_id').notNullable().references('projects.id').onDelete('CASCADE')
      table.string('name', 100).notNullable()
      table.double('position').notNullable().defaultTo(0)
      table.integer('version').notNullable().defaultTo(1)
      moment(table, 'trashed_at')
      stamps(table)
      table.index(['user_id', 'project_id', 'position'])
    })

    this.schema.createTable('tasks', (table) => {
      table.increments('id')
      owner(table)
      table.integer('project_id').references('projects.id').onDelete('SET NULL')
      table.integer('section_id').references('sections.id').onDelete('SET NULL')
      table.integer('parent_id').references('tasks.id').onDelete('CASCADE')
      table.string('title', 500).notNullable()
      table.text('notes').notNullable().defaultTo('')
      // lower case, without diacritics: what the search index reads on both engines
      table.text('search_text').notNullable().defaultTo('')
      // due day and time as one text, tasks without a due day last: lists are paged by it
      table.string('due_key', 16).notNullable().defaultTo('9999-12-31 99:99')
      table.string('status', 10).notNullable().defaultTo('open')
      // 0 none, 1 low, 2 medium, 3 high, 4 urgent
      table.smallint('priority').notNullable().defaultTo(0)
      table.date('due_on')
      table.string('due_time', 5)
      table.date('planned_on')
      table.double('plan_position').notNullable().defaultTo(0)
      table.date('start_on')
      table.integer('estimate_minutes')
      table.integer('spent_seconds').notNullable().defaultTo(0)
      table.string('recurrence', 300)
      table.boolean('recurs_after_completion').notNullable().defaultTo(false)
      // the first day of the series, and how many of its occurrences are behind it
      table.date('recurrence_anchor')
      table.integer('recurrence_done').notNullable().defaultTo(0)
      // the first task of the series
      table.integer('series_id')
      table.integer('carried_count').notNullable().defaultTo(0)
      table.double('position').notNullable().defaultTo(0)
      table.date('closed_on')
      moment(table, 'closed_at')
      table.integer('version').notNullable().defaultTo(1)
      moment(table, 'trashed_at')
      stamps(table)

      // each list reads one of these from its start
      table.index(['user_id', 'status', 'project_id', 'section_id', 'position'], 'tasks_by_project')
      // with what the history of focus counts, which reads nothing else
      table.index(
        ['user_id', 'planned_on', 'plan_position', 'status', 'closed_on', 'trashed_at'],
        'tasks_by_plan',
        { predicate: this.#with('planned_on') }
      )
      table.index(['user_id', 'status', 'due_key', 'id'], 'tasks_by_due')
      table.index(['user_id', 'status', 'priority', 'id'], 'tasks_by_priority')
      table.index(['user_id', 'status', 'id'], 'tasks_by_age')
      table.index(['user_id', 'status', 'title', 'id'], 'tasks_by_title')
      table.index(['user_id', 'closed_on', 'closed_at'], 'tasks_by_closed')
      // what was planned for a day that is over, and what starts on a day: few rows of many
      table.index(['user_id', 'planned_on', 'plan_position', 'id'], 'tasks_by_leftover', {
        predicate: this.#openWith('planned_on'),
      })
      table.index(['user_id', 'start_on'], 'tasks_by_start', {
        predicate: this.#openWith('start_on'),
      })
      table.index(['parent_id'], 'tasks_by_parent', { predicate: this.#with('parent_id') })
      table.index(['series_id'], 'tasks_by_series', { predicate: this.#with('series_id') })
    })

    // few tasks repeat: what is to come of them is read without looking at the others
    this.schema.raw(
      'create index tasks_recurring on tasks (user_id, status, due_key) where recurrence is not null'
    )
    // of what is in the trash alone: no list of what is kept should be read by it
    this.schema.raw(
      'create index tasks_by_trashed on tasks (user_id, trashed_at) where trashed_at is not null'
    )

    this.schema.createTable('tags', (table) => {
      table.increments('id')
      owner(table)
      table.string('name', 50).notNullable()
      // lower case: one tag, however it is typed
      table.string('key', 50).notNullable()
      stamps(table)
      table.unique(['user_id', 'key'])
    })

    this.schema.createTable('taggings', (table) => {
      table.increments('id')
      owner(table)
      table.integer('tag_id').notNullable().references('tags.id').onDelete('CASCADE')
      table.string('record_type', 30).notNullable()
      table.integer('record_id').notNullable()
      table.unique(['user_id', 'record_type', 'record_id', 'tag_id'])
      table.index(['tag_id', 'record_type', 'record_id'])
    })

    this.schema.createTable('task_blocks', (table) => {
      table.increments('id')
      owner(table)
      table.integer('task_id').notNullable().references('tasks.id').onDelete('CASCADE')
      table.integer('blocker_id').notNullable().references('tasks.id').onDelete('CASCADE').index()
      table.unique(['task_id', 'blocker_id'])
    })

    this.schema.createTable('time_entries', (table) => {
      table.increments('id')
      owner(table)
      table.integer('task_id').notNullable().references('tasks.id').onDelete('CASCADE').index()
      moment(table, 'started_at').notNullable()
      moment(table, 'ended_at')
      table.index(['user_id', 'ended_at'])
    })

    this.schema.createTable('reminders', (table) => {
      table.increments('id')
      owner(table)
      table.integer('task_id').notNullable().references('tasks.id').onDelete('CASCADE').index()
      moment(table, 'remind_at').notNullable()
      moment(table, 'mailed_at')
      moment(table, 'seen_at')
      table.index(['user_id', 'seen_at', 'remind_at'])
      table.index(['mailed_at', 'remind_at'])
    })

    this.schema.createTable('attachments', (table) => {
      table.increments('id')
      owner(table)
      table.string('record_type', 30).notNullable()
      table.integer('record_id').notNullable()
      table.string('name', 255).notNullable()
      table.string('content_type', 100).notNullable()
      table.integer('size').notNullable()
      table.string('digest', 64).notNullable()
      table.string('key', 200).notNullable().unique()
      moment(table, 'trashed_at')
      stamps(table)
      table.index(['user_id', 'record_type', 'record_id'])
    })

    this.schema.createTable('saved_filters', (table) => {
      table.increments('id')
      owner(table)
      table.string('name', 60).notNullable()
      table.text('query').notNullable()
      table.double('position').notNullable().defaultTo(0)
      table.integer('version').notNullable().defaultTo(1)
      stamps(table)
      table.index(['user_id', 'position'])
    })

    this.schema.createTable('days', (table) => {
      table.increments('id')
      owner(table)
      table.date('day').notNullable()
      table.text('line').notNullable().defaultTo('')
      table.integer('capacity_minutes')
      moment(table, 'planned_at')
      moment(table, 'closed_at')
      table.integer('version').notNullable().defaultTo(1)
      stamps(table)
      table.unique(['user_id', 'day'])
    })

    this.schema.createTable('carries', (table) => {
      table.increments('id')
      owner(table)
      table.integer('task_id').notNullable().references('tasks.id').onDelete('CASCADE').index()
      table.date('from_day').notNullable()
      // null: back to the list, no new day
      table.date('to_day')
      table.index(['user_id', 'from_day'])
    })
  }

  async down() {
    for (const table of [
      'carries',
      'days',
      'saved_filters',
      'attachments',
      'reminders',
      'time_entries',
      'task_blocks',
      'taggings',
      'tags',
      'tasks',
      'sections',
      'projects',
    ]) {
      this.schema.dropTable(table)
    }
  }

  /** Most tasks have no parent and no day: counted with those, SQLite would read them all. */
  #with(column: string) {
    return this.db.knexQuery().whereNotNull(column)
  }

  #openWith(column: string) {
    return this.db.knexQuery().whereRaw(`status = 'open' and ${column} is not null`)
  }
}
