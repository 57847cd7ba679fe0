import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Entry from '#models/entry'
import factory from '#database/factories/entry_factory'
import skills from '#database/factories/skill_factory'
import { apiOf } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import { countQueries } from '#tests/support/queries'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('Journal | Writing', (group) => {
  freshWorld(group)
  freezeClock(group)

  const begin = async () => {
    const user = await createUser()
    const api = ['journal:read', 'journal:write', 'private:read'] as const
    const form = { ...factory.form, title: '' }
    return { user, api, form }
  }

  test('an entry without a title is called by its first line, a day’s log by its day', async ({
    client,
    assert,
  }) => {
    const { user, form } = await begin()
    const page = sending(client, user)
    await page.post('/journal', { ...form, body: '## What I saw\n\n**Plans** estimate.\n\nMore.' })
    await page.post('/journal', { ...form, kind: 'daily', body: 'A day.' })
    await page.post('/journal', { ...form, kind: 'reflection', body: '' })
    const titles = (await Entry.kept(user).orderBy('id')).map(({ title }) => title)
    assert.deepEqual(titles, [
      'Plans estimate.',
      'Friday, 20 November 2026',
      'Reflection, 20 November 2026',
    ])
  })

  test('a title that was made follows the text, one that was given stays', async ({
    client,
    assert,
  }) => {
    const { user, form } = await begin()
    const page = sending(client, user)
    await page.post('/journal', { ...form, body: 'First line' })
    const entry = await Entry.kept(user).firstOrFail()
    assert.notInclude((await page.get(`/journal/${entry.id}/edit`)).text(), 'value="First line"')
    await page.put(`/journal/${entry.id}`, { ...form, body: 'Second line', version: '1' })
    await entry.refresh()
    assert.equal(entry.title, 'Second line')

    const api = await apiOf(client, user, ['journal:read', 'journal:write', 'private:read'])
    await api.patch(`/api/v1/journal/${entry.id}`, { title: 'My own' })
    await api.patch(`/api/v1/journal/${entry.id}`, { body: 'Third line' })
    await entry.refresh()
    assert.equal(entry.title, 'My own')
  })

  test('an entry is nobody else’s business until it says so, and the stream tells which do', async ({
    client,
    assert,
  }) => {
    const { user, form: ticked } = await begin()
    const { shareable, ...form } = ticked as Record<string, string>
    const page = sending(client, user)
    await page.post('/journal', form)
    const entry = await Entry.kept(user).firstOrFail()
    assert.isFalse(entry.shareable)
    const marks = async (path: string) =>
      (await page.get(path)).text().match(/May be shared/g)?.length ?? 0
    assert.equal(await marks('/journal'), 0)

    await page.put(`/journal/${entry.id}`, { ...form, shareable, version: '1' })
    await entry.refresh()
    assert.isTrue(entry.shareable)
    assert.isAbove(await marks('/journal'), 0)
    assert.isAbove(await marks(`/journal/${entry.id}`), 0)

    // an unticked box sends nothing
    await page.put(`/journal/${entry.id}`, { ...form, version: String(entry.version) })
    await entry.refresh()
    assert.isFalse(entry.shareable)
  })

  test('tags narrow the stream, and are taken off again', async ({ client, assert }) => {
    const { user, form } = await begin()
    const page = sending(client, user)
    await page.post('/journal', { ...form, title: 'Tagged one', tags: 'sql, deep work' })
    await page.post('/journal', { ...form, title: 'Bare one', tags: '' })
    const narrowed = (await page.get('/journal?tag=SQL')).text()
    assert.include(narrowed, 'Tagged one')
    assert.notInclude(narrowed, 'Bare one')
    const entry = await Entry.kept(user).where('title', 'Tagged one').firstOrFail()
    await page.put(`/journal/${entry.id}`, { ...form, title: 'Tagged one', tags: '', version: '1' })
    assert.deepEqual(await entry.tagNames(), [])
  })

  test('the skills that a learning shows become evidence with its takeaway, and undo takes it back', async ({
    client,
    assert,
  }) => {
    const { user, form } = await begin()
    const skill = await skills.create(user)
    const page = sending(client, user)
    const more = { takeaway: 'Compare *both*.', skills_shown: '1' }
    await page.post('/journal', { ...form, ...more, 'skill_ids[]': String(skill.id) })
    const evidence = () => db.from('evidence').where('user_id', user.id)
    const [piece] = await evidence()
    assert.deepInclude(piece, { claim_type: 'skill', claim_id: skill.id, proof_type: 'entry' })
    assert.equal(piece.note, 'Compare both.')
    ;(await page.get(`/journal/${piece.proof_id}`)).assertTextIncludes(`/skills/${skill.id}`)

    const set = await db.from('change_sets').where('user_id', user.id).orderBy('id', 'desc').first()
    await page.put(`/journal/${piece.proof_id}`, { ...form, ...more, version: '1' })
    assert.lengthOf(await evidence(), 0)
    assert.isNotNull(set)
  })

  test('a stranger’s skill is refused', async ({ client, assert }) => {
    const { user, form } = await begin()
    const theirs = await skills.create(await createUser())
    const response = await sending(client, user).post('/journal', {
      ...form,
      'skills_shown': '1',
      'skill_ids[]': String(theirs.id),
    })
    response.assertStatus(422)
    assert.lengthOf(await Entry.of(user), 0)
  })

  test('[[names]] become links to what is called so', async ({ client, assert }) => {
    const { user, form } = await begin()
    const skill = await skills.create(user, { name: 'Query plans' })
    await sending(client, user).post('/journal', { ...form, body: 'I read [[query plans]] now.' })
    const entry = await Entry.kept(user).firstOrFail()
    assert.equal(entry.body, `I read [Query plans](/skills/${skill.id}) now.`)
    const [piece] = await db.from('evidence').where('user_id', user.id)
    assert.equal(piece.note, 'I read Query plans now.')
  })

  test('a template fills a new entry, one’s own as well', async ({ client, assert }) => {
    const { user } = await begin()
    const page = sending(client, user)
    ;(await page.get('/journal/create?template=week')).assertTextIncludes('## What mattered')
    await page.post('/journal/templates', { name: 'Talk', kind: 'learning', body: '## Who spoke' })
    const { id } = await db.from('journal_templates').where('user_id', user.id).firstOrFail()
    ;(await page.get(`/journal/create?template=${id}`)).assertTextIncludes('## Who spoke')
    ;(await page.get('/journal/templates')).assertTextIncludes('Talk')

    const stranger = sending(client, await createUser())
    assert.notInclude((await stranger.get(`/journal/create?template=${id}`)).text(), 'Who spoke')
    await page.delete(`/journal/templates/${id}`)
    const set = await db.from('change_sets').where('user_id', user.id).orderBy('id', 'desc').first()
    await page.post(`/changes/${set.id}/undo`)
    assert.lengthOf(await db.from('journal_templates').where('user_id', user.id), 1)
  })

  test('the calendar and “on this day” show what was written then', async ({ client, assert }) => {
    const { user } = await begin()
    await factory.create(user, { title: 'A year before', day: '2025-11-20' })
    await factory.create(user, { title: 'A month before', day: '2026-10-20' })
    await factory.create(user, { title: 'Some other day', day: '2026-10-19' })
    const page = sending(client, user)
    const then = (await page.get('/journal/on_this_day')).text()
    assert.include(then, 'A year before')
    assert.include(then, 'A month before')
    assert.notInclude(then, 'Some other day')
    const month = (await page.get('/journal/calendar?month=2026-10')).text()
    assert.include(month, 'Some other day')
    assert.notInclude(month, 'A year before')
    for (const odd of ['2026-13', '0000-01', 'x', '9999-12']) {
      ;(await page.get(`/journal/calendar?month=${odd}`)).assertStatus(200)
    }
  })

  test('the next part of the stream goes on where the first ended, in the same day', async ({
    client,
    assert,
  }) => {
    const { user } = await begin()
    for (let at = 0; at < 27; at++) await factory.create(user, { title: `Entry ${at}.` })
    const page = sending(client, user)
    const first = (await page.get('/journal')).text()
    const next = /href="(\/journal\?cursor=[^"]+)"/.exec(first)![1]
    const rest = (await page.get(next)).text()
    assert.include(first, 'Entry 2.')
    assert.notInclude(first, 'Entry 1.')
    assert.include(rest, 'Entry 1.')
    assert.notInclude(rest, 'journal-date')
  })

  test('no page of the journal asks the database more than twelve times', async ({
    client,
    assert,
  }) => {
    for (const path of [
      '/journal',
      '/journal/calendar',
      '/journal/on_this_day',
      '/journal/create',
    ]) {
      const cost = async (count: number) => {
        const user = await createUser()
        for (let at = 0; at < count; at++) {
          await factory.create(user, { day: at % 2 ? '2026-11-20' : '2025-11-20' })
        }
        return countQueries(() => sending(client, user).get(path))
      }
      const [few, many] = [await cost(1), await cost(20)]
      assert.equal(many, few, path)
      assert.isAtMost(many, 12, path)
    }
  })
})
