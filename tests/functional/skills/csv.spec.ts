import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import factory from '#database/factories/skill_factory'
import ChangeSet from '#models/change_set'
import Skill from '#models/skill'
import type User from '#models/user'
import { exportSkills } from '#services/skills/csv/export'
import { planImport } from '#services/skills/csv/import'
import { apiOf } from '#tests/support/api'
import { elementsOf } from '#tests/support/markup'
import { sending } from '#tests/support/pages'
import { changing, createUser, freezeClock, freshWorld, personOf } from '#tests/support/world'

const actions = async (csv: string, user: User) => {
  const { steps, problems } = await planImport(csv, personOf(user))
  return problems.length > 0 ? problems : steps.map(({ line, action }) => [line, action])
}
const messages = async (csv: string, user: User) =>
  (await planImport(csv, personOf(user))).problems.map(({ line, message }) => `${line} ${message}`)

/** Everything that can be in a skill and is hard on a table. */
async function hardSkills(user: User) {
  const hard = [
    { name: '=HYPERLINK("http://x")', category: '+1', aliases: '@a, -b', notes: '- one\n- two\n' },
    { name: "'=quoted", category: "'", notes: 'He said "no", twice;\tthen\r\nleft.' },
    { name: 'Übung "macht", den Meister', category: 'Ä;Ö', notes: ' kept blanks ' },
    { name: 'Plain', category: '', halfLifeDays: 30, anchor0: '0', anchor5: '5, and more' },
    { name: 'Plain', category: 'Twice' },
  ]
  for (const values of hard) await factory.create(user, values as Partial<Skill>)
  const [first, second] = await Skill.kept(user).orderBy('id')
  await changing(user, async (change) => {
    await first.assess(change, { level: 2, assessedOn: '2026-01-02', note: 'Why' })
    await first.assess(change, { level: 3, assessedOn: '2026-03-04', note: '' })
    await second.assess(change, { level: 0, assessedOn: '2026-11-20', note: '' })
  })
}

/** The page's form with what it showed, as a browser sends it on. */
const confirm = (client: ApiClient, user: User, html: string) => {
  const value = (name: string) => {
    const found = elementsOf(html).find(({ attrs }) =>
      attrs.some((one) => one.name === 'name' && one.value === name)
    )!
    return found.attrs.find((one) => one.name === 'value')?.value ?? ''
  }
  const csv = html.match(/<textarea name="csv"[^>]*>([\s\S]*?)<\/textarea>/)![1]
  const text = csv.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
  return sending(client, user).post('/skills/csv', { csv: text, digest: value('digest') })
}

test.group('Skills | CSV', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('an export that is imported changes nothing', async ({ assert }) => {
    const user = await createUser()
    await hardSkills(user)
    const { steps, problems } = await planImport(await exportSkills(user), personOf(user))
    assert.deepEqual(problems, [])
    assert.lengthOf(steps, 5)
    for (const { action, changes } of steps) assert.equal(action, 'same', JSON.stringify(changes))
  })

  test('an export that is imported elsewhere makes the same', async ({ client, assert }) => {
    const user = await createUser()
    await hardSkills(user)
    const csv = await exportSkills(user)
    const other = await createUser()
    const api = await apiOf(client, other, ['skills:read', 'skills:write'])
    const imported = await api.post('/api/v1/skills/csv', { csv })
    imported.assertStatus(201)
    const plain = (text: string) => text.replaceAll('\r\n', '\n')
    assert.equal(plain(await exportSkills(other)), plain(csv))
    const again = await api.post('/api/v1/skills/csv', { csv })
    assert.deepEqual(
      again.body().map(({ action }: any) => action),
      Array.from({ length: 5 }, () => 'same')
    )
  })

  test('no cell is a formula to a spreadsheet', async ({ client, assert }) => {
    const user = await createUser()
    await hardSkills(user)
    const response = await sending(client, user).get('/skills/csv')
    assert.match(response.header('content-type')!, /^text\/csv/)
    assert.match(response.header('content-disposition')!, /attachment; filename="skills.csv"/)
    const cells = parse(response.text(), { bom: true }).flat() as unknown as string[]
    for (const cell of cells) assert.notMatch(cell, /^[=+\-@\t\r\n]/)
    assert.include(response.text(), `"'=HYPERLINK(""http://x"")"`)
  })

  test('is shown first, and writes only what was shown', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    const skill = await factory.create(user, { name: 'Databases', category: 'Engineering' })
    const csv = 'Name;Level;Target level;Colour\nDatabases;3;5;red\nHiring;2;;\n'
    const preview = await page.post('/skills/csv', { csv })
    preview.assertStatus(200)
    preview.assertTextIncludes('1 new skill, 1 changed')
    preview.assertTextIncludes('Target level: 3 → 5')
    preview.assertTextIncludes('Not read: Colour')
    assert.lengthOf(await Skill.kept(user), 1)

    // somebody changes it in between: what would happen is shown again
    await changing(user, (change) => skill.edit(change, { target_level: 4 }))
    const late = await confirm(client, user, preview.text())
    late.assertTextIncludes('Something changed since you looked')
    assert.lengthOf(await Skill.kept(user), 1)

    const done = await confirm(client, user, late.text())
    assert.equal(done.status(), 302)
    await skill.refresh()
    assert.deepInclude(skill.$attributes, { targetLevel: 5, level: 3, category: 'Engineering' })
    assert.lengthOf(await Skill.kept(user), 2)
    const set = await ChangeSet.query().where('label', 'skills.changes.imported').firstOrFail()
    await page.post(`/changes/${set.id}/undo`)
    await skill.refresh()
    assert.deepInclude(skill.$attributes, { targetLevel: 4, level: null })
    assert.lengthOf(await Skill.kept(user), 1)
  })

  test('loses nothing that is there', async ({ client, assert }) => {
    const user = await createUser()
    const values = { aliases: 'SQL', notes: 'Kept', anchor3: 'Alone', targetLevel: 4 }
    const skill = await factory.create(user, { name: 'Databases', category: 'Craft', ...values })
    await factory.create(user, { name: 'Hiring' })
    await changing(user, (change) =>
      skill.assess(change, { level: 4, assessedOn: '2026-10-01', note: 'Long' })
    )
    const api = await apiOf(client, user, ['skills:write'])
    const csv =
      'name,aliases,notes,anchor_3,target_level,level,assessed_on\ndatabases,Postgres,,,,2,2026-01-01\n'
    ;(await api.post('/api/v1/skills/csv', { csv })).assertStatus(201)
    await skill.refresh()
    assert.deepInclude(skill.$attributes, {
      ...{ name: 'Databases', notes: 'Kept', anchor3: 'Alone', targetLevel: 4 },
      ...{ aliases: 'SQL, Postgres', level: 4, assessedOn: '2026-10-01' },
    })
    const history = await skill.assessments()
    assert.deepEqual(
      history.map(({ level }) => level),
      [4, 2]
    )
    assert.lengthOf(await Skill.kept(user), 2)
  })

  test('a level without a day is of today, unless it is the level already', async ({ assert }) => {
    const user = await createUser()
    const skill = await factory.create(user, { name: 'Databases' })
    for (const level of [4, 3]) {
      const assessment = { level, assessedOn: '2026-11-20', note: '' }
      await changing(user, (change) => skill.assess(change, assessment))
    }
    assert.deepEqual(await actions('name,level\nDatabases,3', user), [[2, 'same']])
    assert.deepEqual(await actions('name,level\nDatabases,4', user), [[2, 'change']])
    const dated = 'name,level,assessed_on\nDatabases,4,2026-11-20'
    assert.deepEqual(await actions(dated, user), [[2, 'same']])
  })

  test('finds a skill by name and category, and asks where it can not know', async ({ assert }) => {
    const user = await createUser()
    await factory.create(user, { name: 'Planning', category: 'Work' })
    await factory.create(user, { name: 'Planning', category: 'Home' })
    await factory.create(user, { name: 'Writing', category: 'Craft' })
    assert.deepEqual(await messages('name\nplanning', user), [
      '2 Several skills are called “planning”: write the category as well.',
    ])
    // the other one of that name gets the category, which is shown before anything is written
    assert.deepEqual(await actions('name,category\nPlanning,Play\nPlanning,Home', user), [
      [2, 'change'],
      [3, 'same'],
    ])
    assert.deepEqual(await actions('name,category\nWriting,Other', user), [[2, 'change']])
    assert.deepEqual(await messages('name,category\nNew,A\nNew,a', user), [
      '3 This names the same skill as line 2.',
    ])
  })

  test('says what is wrong with the number of its line, and writes nothing', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const cases: Array<[string, RegExp]> = [
      ['', /^1 There is nothing in it/],
      ['\n\n', /^1 There is nothing in it/],
      ['title,level\nDatabases,3', /^1 The first line has to name/],
      ['name,name\na,b', /^1 The column “name” is there twice/],
      ['name\n"open\nand on', /^2 A quote is opened here|^3 A quote is opened here/],
      ['name,notes\nfine,x\na,"b"c\n', /^3 A quote stands where none may/],
      ['name,level\nok,1\n\n"two\nlines",9\n', /^4 .*5/],
      ['name,level\na,expert\n', /^2 /],
      ['name,target_on\na,2026-02-30\n', /^2 /],
      ['name,level\n,3\n', /^2 /],
      ['name\na,b\n', /^2 This line has more cells/],
      ['name,assessed_on\na,2026-01-01\n', /^2 A day of assessment needs a level/],
      ['name,level,assessed_on\na,1,2027-01-01\n', /^2 Choose today or a day before/],
      [`name\n${'x'.repeat(201)}\n`, /^2 /],
      ['name\n\u0000evil\n', /^2 /],
      [`name,notes\na,"${'x'.repeat(70_000)}"\n`, /This line is too long/],
      [`name\n${Array.from({ length: 1001 }, (_, at) => `n${at}`).join('\n')}`, /too many lines/],
      ['x'.repeat(500_001), /too long/],
    ]
    for (const [csv, expected] of cases) {
      const found = await messages(csv, user)
      assert.isAbove(found.length, 0, csv.slice(0, 40))
      assert.match(found[0], expected)
    }
    const page = sending(client, user)
    const shown = await page.post('/skills/csv', { csv: 'name,level\nok,1\nbad,9\n' })
    shown.assertStatus(422)
    shown.assertTextIncludes('Line 3:')
    shown.assertTextIncludes('bad,9')
    ;(await page.post('/skills/csv', { csv: '' })).assertStatus(422)
    const api = await apiOf(client, user, ['skills:write'])
    const refused = await api.post('/api/v1/skills/csv', { csv: 'name,level\nok,1\nbad,9\n' })
    refused.assertStatus(422)
    assert.match(refused.body().errors[0].message, /^Line 3: /)
    assert.lengthOf(await Skill.of(user), 0)
  })

  test('a file is read, in the letters that it was saved in', async ({ client, assert }) => {
    const user = await createUser()
    const send = (content: Buffer) => {
      const path = join(tmpdir(), `skills-${user.id}-${content.length}.csv`)
      writeFileSync(path, content)
      return client
        .post('/skills/csv')
        .loginAs(user)
        .withCsrfToken()
        .redirects(0)
        .file('file', path)
    }
    const latin = await send(Buffer.from('name;level\nÜbung;2\n', 'latin1'))
    latin.assertStatus(200)
    latin.assertTextIncludes('Übung')
    const image = await send(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))
    image.assertStatus(422)
    image.assertTextIncludes('This file is not text.')
    assert.lengthOf(await Skill.of(user), 0)
  })
})
