import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { keepScores } from '#jobs/keep_scores'
import { sending } from '#tests/support/pages'
import { addCriterion, createRole } from '#tests/support/readiness'
import { changing, createUser, freezeClock, FRIDAY, freshWorld } from '#tests/support/world'

const kept = () => db.from('readiness_snapshots').orderBy('day').select('day', 'score')
const at = (iso: string) => keepScores(DateTime.fromISO(iso, { setZone: true }))

test.group('Readiness | Daily snapshot', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('keeps a row for each day, with the score at its end', async ({ assert }) => {
    const user = await createUser()
    const role = await createRole(user)
    const line = await addCriterion(user, role, {})
    await at(FRIDAY)
    await at(FRIDAY)
    assert.deepEqual(await kept(), [{ day: '2026-11-20', score: 0 }])

    await changing(user, (change) => line.tick(change, '2026-11-20'))
    await at('2026-11-20T23:55:00+01:00')
    assert.deepEqual(await kept(), [{ day: '2026-11-20', score: 100 }])

    // still Friday in UTC, and Saturday for the person
    await at('2026-11-21T00:05:00+01:00')
    assert.deepEqual(
      (await kept()).map(({ day }) => day),
      ['2026-11-20', '2026-11-21']
    )
  })

  test('leaves out what is in the trash, asks for nothing, or belongs to a closed account', async ({
    assert,
  }) => {
    const user = await createUser()
    await createRole(user)
    const trashed = await createRole(user, { trashedAt: DateTime.utc() })
    await addCriterion(user, trashed, {})
    const gone = await createUser({ disabledAt: DateTime.utc() })
    await addCriterion(gone, await createRole(gone), {})
    await at(FRIDAY)
    assert.deepEqual(await kept(), [])
  })

  test('the page shows past days and the score of now', async ({ client, assert }) => {
    const user = await createUser()
    const role = await createRole(user)
    const line = await addCriterion(user, role, {})
    const page = sending(client, user)
    assert.notInclude((await page.get(`/readiness/${role.id}`)).text(), 'Score over time')
    await at('2026-11-18T12:00:00+01:00')
    await at('2026-11-19T12:00:00+01:00')
    await changing(user, (change) => line.tick(change, '2026-11-20'))
    const text = (await page.get(`/readiness/${role.id}`)).text()
    assert.include(text, 'Score over time')
    assert.match(text, /<th scope="row">today<\/th><td>100<\/td>/i)
    assert.match(text, /<th scope="row">yesterday<\/th><td>0<\/td>/i)
  })
})
