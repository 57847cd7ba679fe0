import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { seedDemo } from '#database/seeders/demo/index'
import { freezeClock, FRIDAY, freshWorld } from '#tests/support/world'

const now = DateTime.fromISO(FRIDAY)

test.group('The demo year', (group) => {
  freshWorld(group)
  freezeClock(group)
  group.each.setup(() => {
    drive.fake()
    return () => drive.restore()
  })

  test('one person has a year of work behind them, in twelve projects', async ({ assert }) => {
    const seeded = await seedDemo({ now, scale: 1 })
    const userId = seeded!.user.id
    const count = async (table: string) =>
      Number((await db.from(table).where('user_id', userId).count('* as n').first()).n)

    assert.isAtLeast(seeded!.tasks, 1500)
    assert.equal(await count('projects'), 12)
    for (const table of [
      'sections',
      'taggings',
      'time_entries',
      'carries',
      'days',
      'reminders',
      'task_blocks',
      'attachments',
      'saved_filters',
      'changes',
    ]) {
      assert.isAbove(await count(table), 0, table)
    }
    const focus = await db.from('tasks').where({ user_id: userId, planned_on: '2026-11-20' })
    assert.lengthOf(focus, 6)
  })

  test('the same date tells the same story', async ({ assert }) => {
    const titles = async (userId: number) =>
      (await db.from('tasks').where('user_id', userId).orderBy('id').select('title')).map(
        ({ title }) => title
      )
    const one = await seedDemo({ now, scale: 1, email: 'one@example.com' })
    const other = await seedDemo({ now, scale: 1, email: 'other@example.com' })

    assert.deepEqual(await titles(one!.user.id), await titles(other!.user.id))
  })

  test('a number of tasks is kept to exactly, with what is open among them', async ({ assert }) => {
    const { user, tasks } = (await seedDemo({ now, tasks: 1000 }))!
    // what was promised in meetings comes beside them
    const mine = () => db.from('tasks').where('user_id', user.id).whereNull('meeting_id')

    assert.equal(tasks, 1000)
    assert.lengthOf(await mine(), 1000)
    assert.lengthOf(await mine().where('planned_on', '2026-11-20'), 6)
    assert.isAbove((await mine().where('status', 'open')).length, 50)
  })

  test('a second call changes nothing', async ({ assert }) => {
    await seedDemo({ now, scale: 1 })
    assert.isNull(await seedDemo({ now, scale: 1 }))
  })
})
