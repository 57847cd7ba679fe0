import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'

const isPg = process.env.DB_CONNECTION === 'pg'

/** Lets the check of the reference wait until COMMIT, which then fails. */
async function breakReference(trx: Awaited<ReturnType<typeof db.transaction>>) {
  if (!isPg) await trx.rawQuery('PRAGMA defer_foreign_keys = ON')
  await trx.rawQuery('insert into commit_children (parent_id) values (5)')
}

test.group('Database | a refused COMMIT', (group) => {
  group.setup(async () => {
    await db.rawQuery('create table commit_parents (id integer primary key)')
    await db.rawQuery(
      'create table commit_children (parent_id integer references commit_parents (id) deferrable initially deferred)'
    )
    return async () => {
      await db.rawQuery('drop table commit_children')
      await db.rawQuery('drop table commit_parents')
    }
  })

  test('is an error, not a success', async ({ assert }) => {
    await assert.rejects(() => db.transaction(breakReference), /foreign key/i)
  })

  test('leaves nothing behind and lets the next write through', async ({ assert }) => {
    await db.transaction(breakReference).catch(() => {})
    await Promise.allSettled([db.transaction(breakReference), db.transaction(breakReference)])

    await db.transaction(async (trx) => {
      await trx.rawQuery('insert into commit_parents (id) values (5)')
      await breakReference(trx)
    })

    const [{ total }] = await db.from('commit_children').count('* as total')
    assert.equal(Number(total), 1)
  })

  test('is an error where the transaction is ended by hand as well', async ({ assert }) => {
    const trx = await db.transaction()
    await trx.rawQuery('insert into commit_children (parent_id) values (6)')
    await assert.rejects(() => trx.commit(), /foreign key/i)
    await trx.rollback()
  })
})
