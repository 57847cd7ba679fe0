import { test } from '@japa/runner'
import factory from '#database/factories/skill_factory'
import ChangeSet from '#models/change_set'
import type Skill from '#models/skill'
import type User from '#models/user'
import { addEvidence } from '#services/evidence/link'
import { addDays, type Day } from '#services/calendar/day'
import { Clock } from '#services/calendar/clock'
import { DateTime } from 'luxon'
import { elementsOf } from '#tests/support/markup'
import { sending } from '#tests/support/pages'
import { countQueries } from '#tests/support/queries'
import { addCriterion, createRole } from '#tests/support/readiness'
import {
  changing,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
  personOf,
} from '#tests/support/world'

const TODAY = '2026-11-20'

const assessed = async (user: User, values: Partial<Skill>, level: number) => {
  const skill = await factory.create(user, values)
  await changing(user, (change) => skill.assess(change, { level, assessedOn: TODAY, note: '' }))
  return skill
}

/** A task that was done so many days ago and shows the skill. */
async function show(user: User, skill: Skill, daysAgo: number) {
  const task = await createTask(user)
  const day: Day = addDays(TODAY, -daysAgo)
  const clock = new Clock('Europe/Berlin', DateTime.fromISO(`${day}T10:00:00+01:00`))
  return changing(user, async (change) => {
    await task.complete(change, clock)
    return addEvidence(change, personOf(user), {
      claim: { type: 'skill', id: skill.id },
      proof: { type: 'task', id: task.id },
    })
  })
}

/** The row of a skill as it is read: everything between the ends of its markup. */
const claimIn = (html: string, skill: Skill) => {
  const at = html.indexOf(`id="skill-${skill.id}-claim"`)
  return html
    .slice(at, html.indexOf('</div>', at))
    .replace(/^[^>]*>/, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

test.group('Skills | The matrix', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('says of each level what shows it, and how old that is', async ({ client, assert }) => {
    const user = await createUser()
    const supported = await assessed(user, { name: 'Databases', targetLevel: 4 }, 3)
    await show(user, supported, 40)
    await show(user, supported, 12)
    const bare = await assessed(user, { name: 'Hiring', targetLevel: null }, 3)
    const old = await assessed(user, { name: 'Accessibility', targetLevel: null }, 2)
    await show(user, old, 181)
    const unknown = await factory.create(user, { name: 'Testing', targetLevel: null })

    const html = (await sending(client, user).get('/skills')).text()
    assert.match(claimIn(html, supported), /^3 → 4 2 pieces of evidence newest 12 days 12 days$/)
    assert.match(claimIn(html, bare), /^3 unsupported –$/)
    assert.match(claimIn(html, old), /^2 stale · 1 piece newest 181 days 181 days$/)
    assert.match(claimIn(html, unknown), /^– not assessed –$/)
    assert.include(html, '4 skills · 1 supported')
    const cells = elementsOf(html).find(({ attrs }) =>
      attrs.some(({ value }) => value === 'Level 3 of 5, target 4')
    )
    assert.isDefined(cells)
  })

  test('a half-life of its own decides when evidence is stale', async ({ client, assert }) => {
    const user = await createUser()
    const skill = await assessed(
      user,
      { name: 'Databases', targetLevel: null, halfLifeDays: 10 },
      3
    )
    await show(user, skill, 11)
    const html = (await sending(client, user).get('/skills')).text()
    assert.include(claimIn(html, skill), 'stale')
  })

  test('taking evidence away changes the cell at once, here and on its page', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    const skill = await assessed(user, { name: 'Databases', targetLevel: null }, 3)
    const evidence = await show(user, skill, 12)
    const both = async () => [
      claimIn((await page.get('/skills')).text(), skill),
      claimIn((await page.get(`/skills/${skill.id}`)).text(), skill),
    ]
    for (const claim of await both()) assert.include(claim, '1 piece of evidence')
    await page.delete(`/evidence/${evidence.id}`)
    for (const claim of await both()) assert.include(claim, 'unsupported')
  })

  test('stands in categories by name, those without one last', async ({ client, assert }) => {
    const user = await createUser()
    await factory.create(user, { name: 'Alone', category: '' })
    await factory.create(user, { name: 'Presenting', category: 'Übung' })
    await factory.create(user, { name: 'Hiring', category: 'Leadership' })
    const html = (await sending(client, user).get('/skills')).text()
    const order = ['Leadership', 'Übung', 'Without a category'].map((name) =>
      html.indexOf(`>${name}</h2>`)
    )
    assert.notInclude(order, -1)
    assert.deepEqual(
      order,
      order.toSorted((one, other) => one - other)
    )
  })

  test('is narrowed by words and by what is wrong', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    const supported = await assessed(user, { name: 'Databases', aliases: 'SQL', targetLevel: 4 }, 3)
    await show(user, supported, 1)
    await assessed(user, { name: 'Hiring', targetLevel: 3 }, 3)
    const names = async (query: string) => {
      const html = (await page.get(`/skills?${query}`)).text()
      return ['Databases', 'Hiring'].filter((name) => html.includes(`data-key="open">${name}<`))
    }
    assert.deepEqual(await names('q=sql'), ['Databases'])
    assert.deepEqual(await names('show=unsupported'), ['Hiring'])
    assert.deepEqual(await names('show=supported'), ['Databases'])
    assert.deepEqual(await names('show=aiming'), ['Databases'])
    assert.deepEqual(await names('show=stale'), [])
    assert.deepEqual(await names('show=nonsense&q='), ['Databases', 'Hiring'])
    assert.deepEqual(await names('q=%25'), [])
  })

  test('has a shape for a category and over all of them', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    for (const category of ['One', 'Two']) {
      for (const name of ['a', 'b', 'c']) {
        await assessed(user, { name: `${category} ${name}`, category, targetLevel: null }, 2)
      }
    }
    const shape = async (query: string) => (await page.get(`/skills?${query}`)).text()
    assert.include(await shape('shape=Two'), 'Shape of Two')
    // two categories make no shape
    assert.include(await shape(''), 'Shape of One')
    await assessed(user, { name: 'x', category: 'Three', targetLevel: null }, 4)
    assert.include(await shape(''), 'Shape over categories')
  })

  test('names the step that would raise a readiness most', async ({ client, assert }) => {
    const user = await createUser()
    const skill = await assessed(user, { name: 'Accessibility', targetLevel: 4 }, 2)
    await show(user, skill, 1)
    const none = await sending(client, user).get('/skills')
    assert.notInclude(none.text(), 'Nearest gain')

    const role = await createRole(user, { title: 'Staff engineer' })
    await addCriterion(user, role, { kind: 'skill', skillId: skill.id, level: 4, weight: 1 })
    await addCriterion(user, role, { kind: 'check', title: 'Talk', weight: 3 })
    let html = ''
    const queries = await countQueries(async () => {
      html = (await sending(client, user).get('/skills')).text()
    })
    assert.include(html, 'Accessibility: from level 2 to 3')
    // a fourth of what one part of four is worth
    assert.include(html, 'Raises the readiness for “Staff engineer” by 6 points')
    assert.isAtMost(queries, 12)
  })

  test('a category is renamed for all of its skills, and undone for all', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const other = await createUser()
    const page = sending(client, user)
    const mine = [
      await factory.create(user, { name: 'a', category: 'Old' }),
      await factory.create(user, { name: 'b', category: 'Old' }),
      await factory.create(user, { name: 'c', category: 'Kept' }),
    ]
    const theirs = await factory.create(other, { category: 'Old' })
    const categories = async () => {
      for (const skill of [...mine, theirs]) await skill.refresh()
      return [...mine, theirs].map(({ category }) => category)
    }
    ;(await page.get('/skills/category/edit?from=Old')).assertTextIncludes('Old')
    await page.put('/skills/category', { from: 'Old', to: 'New' })
    assert.deepEqual(await categories(), ['New', 'New', 'Kept', 'Old'])

    const refused = await page.put('/skills/category', { from: 'Old', to: 'Newer' })
    refused.assertStatus(422)
    refused.assertTextIncludes('No skill has this category any more.')

    const { id } = await ChangeSet.query().where('label', 'skills.changes.category').firstOrFail()
    await page.post(`/changes/${id}/undo`)
    assert.deepEqual(await categories(), ['Old', 'Old', 'Kept', 'Old'])
    await page.put('/skills/category', { from: 'Old', to: '' })
    assert.deepEqual(await categories(), ['', '', 'Kept', 'Old'])
  })
})
