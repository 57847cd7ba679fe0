import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import { DateTime } from 'luxon'
import type { Page } from 'playwright'
import Project from '#models/project'
import User from '#models/user'
import { seedDemo } from '#database/seeders/demo/index'
import { findings, overflows } from '#tests/support/axe'
import { DESKTOP, emptyWorld, NARROW, open } from '#tests/support/browser'
import { type PageAddress, pagesOf } from '#tests/support/browser_pages'
import { worldOf } from '#tests/support/hostile'
import { createUser, freezeClock, FRIDAY, personOf } from '#tests/support/world'

const now = DateTime.fromISO(FRIDAY, { setZone: true })

/** Everything that is wrong with the pages, by address: in both themes, wide and narrow. */
async function wrongWith(page: Page, pages: PageAddress[]): Promise<Record<string, string[]>> {
  const wrong: Record<string, string[]> = {}
  for (const { path } of pages) {
    await page.setViewportSize(DESKTOP)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path, { waitUntil: 'load' })
    const found = new Set(await findings(page))
    // a theme changes colours and nothing else
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const one of await findings(page, ['color-contrast'])) found.add(`dark: ${one}`)
    await page.setViewportSize(NARROW)
    for (const one of await findings(page)) found.add(`narrow: ${one}`)
    for (const one of await overflows(page)) found.add(`narrow: ${one}`)
    if (found.size) wrong[path] = [...found]
  }
  return wrong
}

test.group('Every page, for everyone', (group) => {
  emptyWorld(group)
  freezeClock(group)
  group.each.timeout(240_000)
  group.each.setup(() => {
    drive.fake()
    return () => drive.restore()
  })

  test('axe finds nothing on the pages of a person with a year behind them', async ({
    browser,
    assert,
  }) => {
    const seeded = await seedDemo({ now })
    const user = await User.findByOrFail('email', seeded!.user.email)
    user.password = 'correct horse battery'
    await user.save()
    const world = await worldOf(user, undefined, now)
    const project = await Project.kept(user).orderBy('id').firstOrFail()
    const page = await open(browser, { user })
    const pages = pagesOf({ ...world, '/projects/:id': project.id, 'project_id': project.id })
    const own = pages.filter((one) => !one.open && !one.path.includes('/sections/'))
    assert.deepEqual(await wrongWith(page, own), {})
  })

  test('axe finds nothing on the pages of someone who has just come', async ({
    browser,
    assert,
  }) => {
    const user = await createUser({ isAdmin: true })
    const page = await open(browser, { user })
    const world = await worldOf(await createUser(), undefined, personOf(user).clock.now)
    const pages = pagesOf({ ...world, day: '2026-11-20' })
    // what belongs to someone else answers with a page as well
    const plain = pages.filter((one) => !one.open && !/\d\/|\d$/.test(one.path))
    const days = pages.filter((one) => one.path.startsWith('/days/'))
    const missing = pages.filter((one) => one.path === `/tasks/${world['/tasks/:id']}`)
    assert.deepEqual(await wrongWith(page, [...plain, ...days, ...missing]), {})
  })

  test('axe finds nothing on the pages of someone who is not signed in', async ({
    browser,
    assert,
  }) => {
    const world = await worldOf(await createUser(), undefined, now)
    const page = await open(browser)
    const pages = pagesOf(world).filter((one) => one.open)
    assert.deepEqual(await wrongWith(page, pages), {})
  })
})
