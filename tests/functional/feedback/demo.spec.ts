import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { seedDemo } from '#database/seeders/demo/index'
import { sending } from '#tests/support/pages'
import { freezeClock, FRIDAY, freshWorld } from '#tests/support/world'

test.group('Feedback | The demo year', (group) => {
  freshWorld(group)
  freezeClock(group)
  group.each.setup(() => {
    drive.fake()
    return () => drive.restore()
  })

  test('a year of feedback is from the people of the year, and about its skills', async ({
    client,
    assert,
  }) => {
    const { user } = (await seedDemo({ now: DateTime.fromISO(FRIDAY), scale: 1 }))!
    const mine = (table: string) => db.from(table).where('user_id', user.id)
    const remarks = await mine('feedback')
    assert.isAtLeast(remarks.length, 40)
    assert.isAtLeast(remarks.filter(({ direction }) => direction === 'given').length, 8)
    assert.lengthOf(
      remarks.filter(({ status }) => status === 'asked'),
      3
    )
    assert.isTrue(remarks.every(({ contact_id: contact }) => contact !== null))
    assert.isAtLeast(remarks.filter(({ task_id: task }) => task !== null).length, 5)
    assert.isAbove((await mine('feedback_skills')).length, 25)
    assert.isAbove((await mine('evidence').where('proof_type', 'remark')).length, 20)

    const page = sending(client, user)
    ;(await page.get('/feedback')).assertTextIncludes('The second draft answered')
    ;(await page.get('/feedback?status=asked')).assertTextIncludes('Sofia Lindqvist was asked')
    ;(await page.get('/feedback/themes')).assertTextIncludes('Presenting')
  })
})
