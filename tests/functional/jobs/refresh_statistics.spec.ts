import { test } from '@japa/runner'
import { JOBS } from '#jobs/index'
import { DateTime } from 'luxon'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('The job that lets the database count its tables', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('runs beside people who write, as often as it likes', async ({ assert }) => {
    const job = JOBS.find(({ name }) => name === 'refresh_statistics')!
    await createUser()
    await job.run(DateTime.utc())
    await job.run(DateTime.utc())
    assert.exists((await createUser()).id)
  })
})
