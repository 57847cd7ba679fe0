import { test } from '@japa/runner'
import Evidence from '#models/evidence'
import Remark from '#models/remark'
import Task from '#models/task'
import contacts from '#database/factories/contact_factory'
import factory from '#database/factories/remark_factory'
import skills from '#database/factories/skill_factory'
import { feedbackWaiting } from '#queries/feedback_waiting'
import { evidenceCounts } from '#queries/evidence'
import { type Scope, SCOPES as ALL } from '#services/api/scopes'
import { apiOf } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import { createUser, freezeClock, freshWorld, personOf } from '#tests/support/world'

const SCOPES: Scope[] = ['feedback:read', 'feedback:write', 'private:read']

test.group('Feedback | What comes of it', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a follow-up task is linked both ways, and closed from its own page', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const remark = await factory.create(user, { said: 'Show the numbers first' })
    const page = sending(client, user)
    await page.post(`/feedback/${remark.id}/task`, { text: 'Numbers first fri ~30m' })
    const task = await Task.kept(user).firstOrFail()
    assert.equal(task.title, 'Numbers first')
    assert.equal(task.estimateMinutes, 30)
    ;(await page.get(`/tasks/${task.id}`)).assertTextIncludes('Show the numbers first')
    ;(await page.get(`/feedback/${remark.id}`)).assertTextIncludes('Numbers first')
    ;(await page.get('/feedback')).assertTextIncludes('Follow-up open')
    await page.post(`/tasks/${task.id}/completion`)
    ;(await page.get('/feedback')).assertTextIncludes('Followed up')
  })

  test('there is one follow-up task; taken off or in the trash it makes room', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const remark = await factory.create(user)
    const page = sending(client, user)
    const follow = (text: string) => page.post(`/feedback/${remark.id}/task`, { text })
    await follow('First')
    const again = await follow('Second')
    again.assertStatus(422)
    again.assertTextIncludes('It has its follow-up task already')
    ;(await follow('One\nTwo')).assertStatus(422)
    await page.delete(`/feedback/${remark.id}/task`)
    assert.lengthOf(await Task.kept(user), 1)
    await follow('Third')
    const third = await Task.kept(user).where('title', 'Third').firstOrFail()
    await page.delete(`/tasks/${third.id}`)
    ;(await follow('Fourth')).assertStatus(302)
    await remark.refresh()
    assert.notEqual(remark.taskId, third.id)
  })

  test('the history of a task does not tell what was said', async ({ client, assert }) => {
    const user = await createUser()
    const remark = await factory.create(user, { said: 'Between us' })
    await sending(client, user).post(`/feedback/${remark.id}/task`, { text: 'Do better' })
    const task = await Task.kept(user).firstOrFail()
    const api = await apiOf(client, user, ['tasks:read', 'changes:read', 'evidence:read'])
    for (const path of [`tasks/${task.id}`, 'changes', 'history', 'trash', 'tasks']) {
      assert.notInclude((await api.get(`/api/v1/${path}`)).text(), 'Between us', path)
    }
  })

  test('who was asked is waited for, the longest first, until they answer', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const person = personOf(user)
    const page = sending(client, user)
    const ask = async (name: string, day: string) => {
      const { id } = await contacts.create(user, { fullName: name })
      await page.post('/feedback/ask', {
        contact_id: String(id),
        context: 'My talk',
        asked_on: day,
      })
      return id
    }
    const [ana, tom] = [await ask('Ana', '2026-11-18'), await ask('Tom', '2026-11-02')]
    const ages = async (ids?: number[]) =>
      (await feedbackWaiting(person, ids)).map(({ contactId, age }) => [contactId, age])
    assert.deepEqual(await ages(), [
      [tom, 18],
      [ana, 2],
    ])
    assert.deepEqual(await ages([ana]), [[ana, 2]])
    assert.deepEqual(await ages([]), [])
    const list = await page.get('/feedback?status=asked')
    assert.isBelow(list.text().indexOf('Tom was asked'), list.text().indexOf('Ana was asked'))

    ;(await page.get(`/contacts/${tom}`)).assertTextIncludes('Feedback you asked for')
    const asked = await Remark.kept(user).where('contact_id', tom).firstOrFail()
    ;(await page.post(`/feedback/${asked.id}/answer`, { said: ' ' })).assertStatus(422)
    const answer = { said: 'Too fast', kind: 'suggestion', day: '2026-11-19' }
    await page.post(`/feedback/${asked.id}/answer`, answer)
    assert.deepEqual(await ages(), [[ana, 2]])
    ;(await page.get(`/feedback/${asked.id}`)).assertTextIncludes('Answered after 17 days')
    ;(await page.post(`/feedback/${asked.id}/answer`, answer)).assertStatus(422)
  })

  test('praise counts as evidence, a concern is about a skill without showing it', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const skill = await skills.create(user, { name: 'Presenting' })
    const page = sending(client, user)
    const form = { ...factory.form, skills_shown: '1', skill_ids: [String(skill.id)] }
    await page.post('/feedback', { ...form, said: 'Very clear', kind: 'praise' })
    await page.post('/feedback', { ...form, said: 'Hard to follow', kind: 'concern' })
    const text = (await page.get(`/skills/${skill.id}`)).text()
    assert.match(text, /Hard to follow[\s\S]{0,200}about it, without showing it/)
    assert.notMatch(text, /Very clear[^]{0,200}about it, without/)
    const counts = await evidenceCounts(user, 'skill')
    assert.equal(counts.get(skill.id)?.count, 1)
  })

  test('evidence goes with the skill, the direction and an undo, and stays off when taken off', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const skill = await skills.create(user, { name: 'Presenting' })
    const api = await apiOf(client, user, SCOPES)
    const input = { said: 'Clear', skill_ids: [skill.id] }
    const { id } = (await api.post('/api/v1/feedback', input)).body()
    const path = `/api/v1/feedback/${id}`
    const shown = async () => (await Evidence.of(user)).length
    assert.equal(await shown(), 1)
    await api.patch(path, { direction: 'given' })
    assert.equal(await shown(), 0)
    await api.patch(path, { direction: 'received' })
    assert.equal(await shown(), 1)

    const evidence = await Evidence.of(user).firstOrFail()
    await sending(client, user).delete(`/evidence/${evidence.id}`)
    await api.patch(path, { said: 'Clear and short' })
    assert.equal(await shown(), 0)
    await api.patch(path, { skill_ids: [] })
    await api.patch(path, { skill_ids: [skill.id] })
    assert.equal(await shown(), 1)
    assert.deepEqual((await api.get(path)).body().skill_ids, [skill.id])
  })

  test('an undo brings back who it was from, what it was about and what it showed', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const skill = await skills.create(user, { name: 'Presenting' })
    const ana = await contacts.create(user, { fullName: 'Ana' })
    const api = await apiOf(client, user, ALL)
    const input = { said: 'Clear', skill_ids: [skill.id], contact_id: ana.id, tags: ['demo'] }
    const { id } = (await api.post('/api/v1/feedback', input)).body()
    await api.patch(`/api/v1/feedback/${id}`, { said: 'Murky', skill_ids: [], contact_id: null })
    assert.lengthOf(await Evidence.of(user), 0)
    const [last] = (await api.get('/api/v1/history')).body()
    ;(await api.post(`/api/v1/history/${last.id}/undo`)).assertStatus(201)
    assert.deepInclude((await api.get(`/api/v1/feedback/${id}`)).body(), {
      ...input,
      title: 'Clear',
    })
    assert.lengthOf(await Evidence.of(user), 1)
  })
})
