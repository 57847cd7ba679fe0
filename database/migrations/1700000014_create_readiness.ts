import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('readiness', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
      table.string('title', 200).notNullable()
      table.string('company', 200).notNullable().defaultTo('')
      table.date('target_on')
      table.text('notes').notNullable().defaultTo('')
      // a job advertisement as it was pasted, whose terms are looked for
      table.text('advertisement').notNullable().defaultTo('')
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

    this.schema.createTable('criteria', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
      table.integer('role_id').notNullable().references('readiness.id').onDelete('CASCADE')
      table.string('kind', 20).notNullable()
      // what is asked for; of a skill or a goal its name, for when that is gone
      table.string('title', 200).notNullable()
      table.integer('weight').notNullable()
      table.integer('skill_id').references('skills.id').onDelete('SET NULL')
      table.integer('goal_id').references('goals.id').onDelete('SET NULL')
      // of a skill: the level that is asked for
      table.integer('level')
      // of evidence: how many pieces
      table.integer('needed')
      table.date('ticked_on')
      table.double('position').notNullable().defaultTo(0)
      table.integer('version').notNullable().defaultTo(1)
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
      table.timestamp('updated_at', { useTz: true, precision: 3 }).notNullable()
      table.index(['user_id', 'role_id', 'position', 'id'])
      table.index(['skill_id'])
      table.index(['goal_id'])
    })

    // the score at the end of each day: it follows from the rest and is no change of the person's
    this.schema.createTable('readiness_snapshots', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE')
      table.integer('role_id').notNullable().references('readiness.id').onDelete('CASCADE')
      table.date('day').notNullable()
      table.integer('score').notNullable()
      // the person's last change that it knows of
      table.integer('change_seq').notNullable()
      table.unique(['user_id', 'role_id', 'day'])
    })
  }

  async down() {
    this.schema.dropTable('readiness_snapshots')
    this.schema.dropTable('criteria')
    this.schema.dropTable('readiness')
  }
}
