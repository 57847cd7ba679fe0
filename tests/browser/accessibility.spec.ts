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
import { createUser, freezeClock, FRIDAY, personOf } from '#tests/support/world'
import { worldOf } from '#tests/support/world_of_everything'

const now = DateTime.fromISO(FRIDAY, { setZone: true })

type Look = { theme: 'light' | 'dark'; size: { width: number; height: number } }

/** Everything that is wrong with the pages in each of the looks, a line each; two windows share them. */
async function wrongWith(opened: () => Promise<Page>, pages: PageAddress[], looks: Look[]) {
  const waiting = pages.values()
  const windows = [await opened(), await opened()]
  return (await Promise.all(windows.map((page) => wrongOn(page, waiting, looks)))).flat()
}

async function wrongOn(page: Page, waiting: Iterable<PageAddress>, looks: Look[]) {
  const wrong: string[] = []
  for (const { path } of waiting) {
    for (const [index, { theme, size }] of looks.entries()) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme: theme })
      if (index === 0) await page.goto(path, { waitUntil: 'load' })
      const all = [...(await findings(page)), ...(await overflows(page))]
      wrong.push(...all.map((one) => `${path}, ${theme}, ${size.width} px: ${one}`))
    }
  }
  return wrong
}

/** Each theme and each width once, on the pages of someone with much and of someone with nothing. */
const WITH_MUCH: Look[] = [
  { theme: 'light', size: DESKTOP },
  { theme: 'dark', size: NARROW },
]
const WITH_NOTHING: Look[] = [
  { theme: 'dark', size: DESKTOP },
  { theme: 'light', size: NARROW },
]

test.group('Every page, for everyone', (group) => {
  emptyWorld(group)
  freezeClock(group)
  group.each.timeout(600_000)
  group.tap((one) =>
    one.skip(process.env.DB_CONNECTION === 'pg', 'the pages are the same, whatever keeps the data')
  )
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
    const pages = pagesOf({ ...world, '/projects/:id': project.id, 'project_id': project.id })
    const own = pages.filter((one) => !one.open && !one.path.includes('/sections/'))
    assert.deepEqual(await wrongWith(() => open(browser, { user }), own, WITH_MUCH), [])
  })

  test('axe finds nothing on the pages of someone who has just come', async ({
    browser,
    assert,
  }) => {
    const user = await createUser({ isAdmin: true })
    const world = await worldOf(await createUser(), undefined, personOf(user).clock.now)
    const pages = pagesOf({ ...world, day: '2026-11-20' })
    // what belongs to someone else answers with a page as well
    const plain = pages.filter((one) => !one.open && !/\d\/|\d$/.test(one.path))
    const days = pages.filter((one) => one.path.startsWith('/days/'))
    const missing = pages.filter((one) => one.path === `/tasks/${world['/tasks/:id']}`)
    const all = [...plain, ...days, ...missing]
    assert.deepEqual(await wrongWith(() => open(browser, { user }), all, WITH_NOTHING), [])
  })

  test('axe finds nothing on the pages of someone who is not signed in', async ({
    browser,
    assert,
  }) => {
    const world = await worldOf(await createUser(), undefined, now)
    const pages = pagesOf(world).filter((one) => one.open)
    const looks = [...WITH_MUCH, ...WITH_NOTHING]
    assert.deepEqual(await wrongWith(() => open(browser), pages, looks), [])
  })
})
