import db from '@adonisjs/lucid/services/db'

/** Also tables that this connection has not read yet, as far as they have grown. */
const EVERY_TABLE = '0x10002'

/**
 * Lets SQLite count what its tables hold where that has changed much, so that it chooses the right
 * index of several. It takes milliseconds, however many rows there are. PostgreSQL does so by itself.
 */
export async function refreshStatistics() {
  if (db.connection().dialect.name === 'postgres') return
  await db.rawQuery(`PRAGMA optimize = ${EVERY_TABLE}`)
}
