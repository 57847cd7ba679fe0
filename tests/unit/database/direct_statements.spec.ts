import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { readRows } from '#queries/raw'
import { queriesOf } from '#tests/support/queries'

const isPg = process.env.DB_CONNECTION === 'pg'
const KEY = 'direct_statements'
const ADD = `insert into settings (key, value) values ('${KEY}', 'one') returning value`
const READ = 'select value from settings where key = ?'

test.group('Database | statements that pass by the pool', (group) => {
  group.each.teardown(async () => {
    await db.from('settings').where('key', KEY).delete()
  })

  test('see what their transaction wrote, and nobody else does before it has committed', async ({
    assert,
  }) => {
    await db.transaction(async (trx) => {
      assert.deepEqual(await readRows(ADD, [], trx), [{ value: 'one' }])
      assert.deepEqual(await readRows(READ, [KEY], trx), [{ value: 'one' }])
      assert.isEmpty(await readRows(READ, [KEY]))

      await trx.transaction(async (inner) => {
        assert.lengthOf(await readRows(READ, [KEY], inner), 1)
      })
    })
    assert.deepEqual(await readRows(READ, [KEY]), [{ value: 'one' }])
  })

  test('are taken back along with their transaction', async ({ assert }) => {
    const failing = db.transaction(async (trx) => {
      await readRows(ADD, [], trx)
      throw new Error('no')
    })
    await assert.rejects(() => failing, 'no')
    assert.isEmpty(await readRows(READ, [KEY]))
  })

  test('are refused in a transaction that is over', async ({ assert }) => {
    const trx = await db.transaction()
    await readRows(READ, [KEY], trx)
    await trx.commit()
    await assert.rejects(() => readRows(ADD, [], trx), /already complete/)
    assert.isEmpty(await readRows(READ, [KEY]))
  })

  test('write nothing outside of a transaction, where no turn was waited for', async ({
    assert,
  }) => {
    if (isPg) return
    await assert.rejects(() => readRows(ADD, []), /readonly/)
  })

  test('take truths as SQLite keeps them, and leave a quoted mark alone', async ({ assert }) => {
    if (isPg) return
    const rows = await readRows(`select '?' as mark, ? as truth, ? = 'is ?' as same`, [
      true,
      'is ?',
    ])
    assert.deepEqual(rows, [{ mark: '?', truth: 1, same: 1 }])
  })

  test('are noticed by who counts statements', async ({ assert }) => {
    assert.deepEqual(await queriesOf(() => readRows('select 1 as one', [])), ['select 1 as one'])
  })
})
