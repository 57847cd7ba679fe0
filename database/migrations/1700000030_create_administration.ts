import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('users', (table) => {
      table.timestamp('last_seen_at', { useTz: true, precision: 3 })
      // the account goes some days after that, unless the deletion is called off
      table.timestamp('deletion_asked_at', { useTz: true, precision: 3 })
      // name and address as a search reads them, and as lists are ordered
      table.string('search_text', 400).notNullable().defaultTo('')
      table.index(['search_text', 'id'])
    })
    this.schema.raw(
      `update users set last_seen_at = updated_at, search_text = lower(full_name) || ' ' || email`
    )

    // whole histories go along with an account, and what points to a change set is looked for by these
    for (const column of ['undo_of_id', 'undone_by_id']) {
      this.schema.raw(
        `create index change_sets_by_${column} on change_sets (${column}) where ${column} is not null`
      )
    }

    // who is gone is gone from here too: only numbers are kept, without references
    this.schema.createTable('admin_acts', (table) => {
      table.increments('id')
      table.timestamp('created_at', { useTz: true, precision: 3 }).notNullable()
      table.string('act', 40).notNullable()
      table.string('via', 10).notNullable()
      table.integer('actor_id').index()
      table.integer('account_id').index()
      table.integer('invitation_id')
      table.json('data').notNullable()
    })
    this.defer(async (db) => {
      const statements = db.dialect.name === 'postgres' ? POSTGRES : SQLITE
      for (const statement of statements) await db.rawQuery(statement)
    })
  }

  async down() {
    this.schema.dropTable('admin_acts')
    this.defer(async (db) => {
      if (db.dialect.name === 'postgres') await db.rawQuery('drop function admin_acts_stay')
    })
    for (const column of ['undo_of_id', 'undone_by_id']) {
      this.schema.raw(`drop index change_sets_by_${column}`)
    }
    this.schema.alterTable('users', (table) => {
      table.dropIndex(['search_text', 'id'])
      table.dropColumns('last_seen_at', 'deletion_asked_at', 'search_text')
    })
  }
}

/** What was written into the trail stays as it is, whoever asks. */
const SQLITE = ['update', 'delete'].map(
  (verb) =>
    `create trigger admin_acts_no_${verb} before ${verb} on admin_acts
     begin select raise(abort, 'the trail is only added to'); end`
)

const POSTGRES = [
  `create function admin_acts_stay() returns trigger language plpgsql as
   $$ begin raise exception 'the trail is only added to'; end $$`,
  `create trigger admin_acts_stay before update or delete on admin_acts
   for each row execute function admin_acts_stay()`,
]
