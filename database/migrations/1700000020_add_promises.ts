import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('tasks', (table) => {
      // a promise: between the person and this contact, given on this day by one of the two
      table.integer('contact_id').references('contacts.id').onDelete('SET NULL')
      table.string('promise', 10)
      table.date('promised_on')
      // the meeting in which it was written down
      table.integer('meeting_id').references('meetings.id').onDelete('SET NULL')
      // how much strength it takes: deep, normal or light
      table.string('demand', 10)
    })
    for (const column of ['contact_id', 'meeting_id']) {
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
