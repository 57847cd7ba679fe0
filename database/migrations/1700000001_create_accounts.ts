import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.createTable('users', (table) => {
      table.increments('id')
      table.string('email', 254).notNullable().unique()
      table.string('password').notNullable()
      table.string('full_name', 100).notNullable()
      table.boolean('is_admin').notNullable().defaultTo(false)
      table.string('locale', 10).notNullable().defaultTo('en')
      table.string('time_zone', 60).notNullable().defaultTo('UTC')
      table.string('theme', 10).notNullable().defaultTo('system')
      // ISO weekdays, 1 = Monday
      table.smallint('week_starts_on').notNullable().defaultTo(1)
      table.json('work_days').notNullable().defaultTo('[1,2,3,4,5]')
      table.string('work_starts_at', 5).notNullable().defaultTo('09:00')
      table.string('work_ends_at', 5).notNullable().defaultTo('17:00')
      table.integer('capacity_minutes').notNullable().defaultTo(360)
      table.boolean('shortcuts_enabled').notNullable().defaultTo(true)
      table.boolean('mail_reminders').notNullable().defaultTo(true)
      table.integer('change_seq').notNullable().defaultTo(0)
      table.timestamp('disabled_at', { useTz: true, precision: 3 })
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
      table.timestamp('updated_at', { useTz: true, precision: 3 }).notNullable()
    })

    // the framework's own tables keep its plain timestamps, which it reads as dates
    this.schema.createTable('remember_me_tokens', (table) => {
      table.increments('id')
      table.integer('tokenable_id').notNullable().references('users.id').onDelete('CASCADE').index()
      table.string('hash').notNullable()
      table.timestamp('created_at', { useTz: false })
      table.timestamp('updated_at', { useTz: false })
      table.timestamp('expires_at', { useTz: false })
    })

    this.schema.createTable('password_resets', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE').index()
      table.string('token_hash', 64).notNullable().unique()
      table.timestamp('expires_at', { useTz: true, precision: 3 }).notNullable()
      table.timestamp('used_at', { useTz: true, precision: 3 })
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
    })

    this.schema.createTable('invitations', (table) => {
      table.increments('id')
      table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE').index()
      table.string('email', 254)
      table.string('token_hash', 64).notNullable().unique()
      table.timestamp('expires_at', { useTz: true, precision: 3 }).notNullable()
      table.timestamp('accepted_at', { useTz: true, precision: 3 })
      table.integer('accepted_by_id').references('users.id').onDelete('SET NULL')
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
    })

    this.schema.createTable('settings', (table) => {
      table.string('key', 60).primary()
      table.text('value').notNullable()
    })

    this.schema.createTable('sessions', (table) => {
      table.string('id').primary()
      table.text('data').notNullable()
      table.string('user_id').index()
      table.timestamp('expires_at', { useTz: false }).notNullable().index()
    })

    this.schema.createTable('rate_limits', (table) => {
      table.string('key', 255).notNullable().primary()
      table.integer('points', 9).notNullable().defaultTo(0)
      table.bigint('expire').unsigned()
    })

    this.schema.createTable('locks', (table) => {
      table.string('key', 255).notNullable().primary()
      table.string('owner').notNullable()
      table.bigint('expiration').unsigned()
    })
  }

  async down() {
    for (const table of [
      'locks',
      'rate_limits',
      'sessions',
      'settings',
      'invitations',
      'password_resets',
      'remember_me_tokens',
      'users',
    ]) {
      this.schema.dropTable(table)
    }
  }
}
