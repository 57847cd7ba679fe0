import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import { overflows } from '#tests/support/axe'
import { emptyWorld, NARROW, open } from '#tests/support/browser'
import { pagesOf } from '#tests/support/browser_pages'
import { HOSTILE, inTurn } from '#tests/support/hostile'
import { createUser, freezeClock, personOf } from '#tests/support/world'
import { worldOf } from '#tests/support/world_of_everything'

test.group('Hostile texts in a browser', (group) => {
  emptyWorld(group)
  freezeClock(group)
  group.each.setup(() => {
    drive.fake()
    return () => drive.restore()
  })

  test('run nowhere, and push no page out of a narrow window', async ({ browser, assert }) => {
    const user = await createUser({ isAdmin: true, fullName: HOSTILE.tag.slice(0, 100) })
    const world = await worldOf(user, inTurn(), personOf(user).clock.now, inTurn())
    // `open` fails the test when a dialog opens or a script is stopped
    const page = await open(browser, { user, size: NARROW })
    const wide: Record<string, string[]> = {}
    for (const { path } of pagesOf(world).filter((one) => !one.open)) {
      await page.goto(path, { waitUntil: 'load' })
      const found = await overflows(page)
      if (found.length) wide[path] = found
    }
    assert.deepEqual(wide, {})
  })
})
