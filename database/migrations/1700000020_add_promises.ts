import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('tasks', (table) => {
      // given on this day by the person (mine) or by the contact (theirs)
      table.string('promise', 10)
      table.date('promised_on')
      // how much strength it takes: deep, normal or light
      table.string('demand', 10)
    })
    // a promise between the person and this contact, and the meeting in which it was written down; knex would make
    // SQLite's table anew for these, without the triggers of the search
    for (const [column, table] of [
      ['contact_id', 'contacts'],
      ['meeting_id', 'meetings'],
    ]) {
      this.schema.raw(
        `alter table tasks add column ${column} integer references ${table}(id) on delete set null`
      )
      this.schema.raw(
        `create index tasks_by_${column} on tasks (user_id, ${column}, status) where ${column} is not null`
      )
    }
  }

  async down() {
    this.schema.alterTable('tasks', (table) => {
      table.dropColumns('contact_id', 'promise', 'promised_on', 'meeting_id', 'demand')
    })
  }
}
