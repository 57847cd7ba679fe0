import { test } from '@japa/runner'
import items from '#database/factories/item_factory'
import skills from '#database/factories/skill_factory'
import { emptyWorld, expect, open } from '#tests/support/browser'
import { createUser, freezeClock } from '#tests/support/world'

const SENTENCE = 'Read a query plan aloud and say which index is missing.'

test.group('The library in the browser', (group) => {
  emptyWorld(group)
  freezeClock(group)

  test('the arrows go through covers as they stand', async ({ browser }) => {
    const user = await createUser()
    for (const name of ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']) {
      await items.create(user, { name, kind: 'book', status: 'wanted' })
    }
    const page = await open(browser, { user })
    await page.goto('/library?sort=name')
    const cover = (name: string) => page.getByRole('link', { name, exact: true })
    const [first, ...others] = await page.locator('#rows > li').all()
    const top = (await first.boundingBox())!.y
    const tops = await Promise.all(others.map(async (one) => (await one.boundingBox())!.y))
    const perLine = 1 + tops.filter((one) => one === top).length
    const below = 'ABCDEFGHI'[perLine + 1]

    await page.keyboard.press('j')
    await expect(cover('A')).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(cover('B')).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(cover(below)).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowLeft')
    await expect(cover('A')).toBeFocused()
  })

  test('a course that is finished asks for its sentence of evidence, which stands at the skill and in the next packet', async ({
    browser,
  }) => {
    const user = await createUser()
    await skills.create(user, { name: 'Databases' })
    const course = { name: 'Databases from the inside', kind: 'course', status: 'started' } as const
    await items.create(user, { ...course, description: '', notes: '' })
    const page = await open(browser, { user })
    await page.goto('/goals')
    await page.keyboard.press('g')
    await page.keyboard.press('l')
    await expect(page.locator('h1')).toHaveText('Library')
    await page.keyboard.press('j')
    await expect(page.getByRole('link', { name: course.name })).toBeFocused()
    await page.keyboard.press('y')

    await expect(page.locator('h1')).toHaveText(`Finished: ${course.name}`)
    await page.getByLabel('What can you do now?').fill(SENTENCE)
    await page.getByLabel('What that shows').selectOption({ label: 'Databases' })
    await page.getByLabel('4 stars').check({ force: true })
    await page.getByRole('button', { name: 'Keep' }).click()

    await expect(page.locator('h1')).toHaveText(course.name)
    await expect(page.locator('#claims')).toContainText(SENTENCE)
    await page.goto('/skills')
    await page.getByRole('link', { name: 'Databases', exact: true }).first().click()
    await expect(page.getByText(SENTENCE)).toBeVisible()

    await page.goto('/packets/create')
    await page.getByRole('button', { name: 'Add' }).click()
    const learned = page.locator('#learning')
    await expect(learned).toContainText(`${course.name} (Course)`)
    await expect(learned).toContainText(`${SENTENCE} → Databases`)
    await expect(page.locator('#skills')).toContainText(SENTENCE)
  })
})
