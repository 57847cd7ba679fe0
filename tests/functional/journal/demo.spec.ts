import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { seedDemo } from '#database/seeders/demo/index'
import { sending } from '#tests/support/pages'
import { freezeClock, FRIDAY, freshWorld } from '#tests/support/world'

test.group('Journal | The demo year', (group) => {
  freshWorld(group)
  freezeClock(group)
  group.each.setup(() => {
    drive.fake()
    return () => drive.restore()
  })

  test('a year of entries stands on what was done, and shows skills', async ({
    client,
    assert,
  }) => {
    const { user } = (await seedDemo({ now: DateTime.fromISO(FRIDAY), scale: 1 }))!
    const mine = (table: string) => db.from(table).where('user_id', user.id)
    const kinds = await mine('journal').groupBy('kind').select('kind').count('* as n')
    const count = Object.fromEntries(kinds.map(({ kind, n }) => [kind, Number(n)]))
    assert.isAbove(count.daily, 120)
    assert.isAbove(count.learning, 20)
    assert.isAtLeast(count.reflection, 10)
    const shown = await mine('evidence').where({ proof_type: 'entry', claim_type: 'skill' })
    assert.isAbove(shown.length, 15)

    const page = sending(client, user)
    const today = (await page.get('/today')).text()
    assert.lengthOf(today.match(/review-card/g)!, 3)
    ;(await page.get('/journal')).assertTextIncludes('days in a row')
    const linked = await mine('mentions').where({ record_type: 'entry', target_type: 'task' })
    assert.isAbove(linked.length, 100)
    for (const { target_id: id, record_id: entry } of linked.slice(0, 5)) {
      const [task] = await mine('tasks').where('id', id)
      const [{ day }] = await mine('journal').where('id', entry)
      assert.equal(task.closed_on, day)
    }
  })
})
