import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import { DateTime } from 'luxon'
import type { Page } from 'playwright'
import Project from '#models/project'
import User from '#models/user'
import { seedDemo } from '#database/seeders/demo/index'
import { covered, findings, overflows } from '#tests/support/axe'
import { DESKTOP, emptyWorld, NARROW, open } from '#tests/support/browser'
import { type PageAddress, pagesOf } from '#tests/support/browser_pages'
import { createUser, freezeClock, FRIDAY, personOf } from '#tests/support/world'
import { worldOf } from '#tests/support/world_of_everything'

const now = DateTime.fromISO(FRIDAY, { setZone: true })

type Examination = { looks: Look[]; except?: string[] }
type Look = { theme: 'light' | 'dark'; size: { width: number; height: number } }

/** What another theme or width can change on a page that was looked at as a whole. */
const OF_LOOKS = [
  'color-contrast',
  'target-size',
  'link-in-text-block',
  'scrollable-region-focusable',
]

/** Everything that is wrong with the pages in each of the looks, a line each; two windows share them. */
async function wrongWith(
  opened: () => Promise<Page>,
  pages: PageAddress[],
  { looks, except }: Examination
) {
  const waiting = pages.values()
  const windows = [await opened(), await opened()]
  return (await Promise.all(windows.map((page) => wrongOn(page, waiting, looks, except)))).flat()
}

async function wrongOn(
  page: Page,
  waiting: Iterable<PageAddress>,
  looks: Look[],
  except?: string[]
) {
  const wrong: string[] = []
  for (const { path } of waiting) {
    for (const [index, { theme, size }] of looks.entries()) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme: theme })
      const isFirst = index === 0
      if (isFirst) await page.goto(path, { waitUntil: 'load' })
      const all = [
        ...(await findings(page, isFirst ? { except } : { only: OF_LOOKS })),
        ...(await overflows(page)),
        ...(isFirst ? await covered(page) : []),
      ]
      wrong.push(...all.map((one) => `${path}, ${theme}, ${size.width} px: ${one}`))
    }
  }
  return wrong
}

/** Each theme and each width once. */
const WITH_MUCH: Examination = {
  looks: [
    { theme: 'light', size: DESKTOP },
    { theme: 'dark', size: NARROW },
  ],
}
/** Someone with nothing meets the same colours on fewer things. */
const WITH_NOTHING: Examination = {
  looks: [{ theme: 'light', size: NARROW }],
  except: ['color-contrast'],
}
const IN_ALL_LOOKS: Examination = {
  looks: [...WITH_MUCH.looks, { theme: 'dark', size: DESKTOP }, ...WITH_NOTHING.looks],
}

test.group('Every page, for everyone', (group) => {
  emptyWorld(group)
  freezeClock(group)
  group.each.timeout(600_000)
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
    // forms, settings and what is asked for are the same with nothing; what is someone else's is not found
    const same = /\d\/|\d$|\?|\/(create|edit|new)$|^\/(settings|admin|style-guide|help)/
    const plain = pages.filter((one) => !one.open && !same.test(one.path))
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
    assert.deepEqual(await wrongWith(() => open(browser), pages, IN_ALL_LOOKS), [])
  })
})
