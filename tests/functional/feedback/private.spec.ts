import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import contacts from '#database/factories/contact_factory'
import factory from '#database/factories/remark_factory'
import skills from '#database/factories/skill_factory'
import { apiOf } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

const SECRET = 'Nobody else must know'

test.group('Feedback | Nobody else’s business', (group) => {
  freshWorld(group)
  freezeClock(group)

  const begin = async () => {
    const user = await createUser()
    const ana = await contacts.create(user, { fullName: 'Ana Silva' })
    const skill = await skills.create(user, { name: 'Presenting' })
    const text = `Ana: ${SECRET} #presenting`
    return { user, ana, skill, text }
  }

  test('a token without private:read meets it at no door', async ({ client, assert }) => {
    const { user, ana, skill, text } = await begin()
    await sending(client, user).post('/feedback/capture', { text })
    const { id } = await db.from('feedback').where('user_id', user.id).firstOrFail()
    await sending(client, user).post(`/feedback/${id}/task`, { text: 'Do it' })
    const task = await db.from('tasks').where('user_id', user.id).firstOrFail()

    const api = await apiOf(client, user, [
      ...([
        'feedback:read',
        'feedback:write',
        'contacts:read',
        'skills:read',
        'tasks:read',
      ] as const),
      ...(['evidence:read', 'changes:read', 'readiness:read', 'goals:read'] as const),
    ])
    for (const path of ['feedback', `feedback/${id}`, 'feedback/themes']) {
      ;(await api.get(`/api/v1/${path}`)).assertStatus(403)
    }
    for (const path of [
      ...['changes', 'history', 'trash', 'evidence', 'tasks', 'contacts', 'skills'],
      ...[`contacts/${ana.id}`, `contacts/${ana.id}/timeline`, `tasks/${task.id}`],
      ...[`skills/${skill.id}`, `evidence?filter[proof_type]=remark`],
    ]) {
      const answer = await api.get(`/api/v1/${path}`)
      assert.notInclude(answer.text(), SECRET, path)
      if (path.startsWith('evidence')) assert.deepEqual(answer.body(), [])
    }
    await sending(client, user).delete(`/feedback/${id}`)
    assert.notInclude((await api.get('/api/v1/trash')).text(), SECRET)
  })

  test('other people and administrators meet it nowhere', async ({ client, assert }) => {
    const { user, ana, skill, text } = await begin()
    await sending(client, user).post('/feedback/capture', { text })
    const { id } = await db.from('feedback').where('user_id', user.id).firstOrFail()
    const admin = await createUser({ isAdmin: true })
    const page = sending(client, admin)
    for (const path of [
      ...['/feedback', '/feedback/themes', '/admin', '/trash', '/changes', '/today', '/skills'],
      ...['/records?q=nobody', '/evidence/remark/1/create', '/feedback?contact_id=1'],
      ...[`/feedback?contact_id=${ana.id}`, `/feedback?skill_id=${skill.id}`],
    ]) {
      assert.notInclude((await page.get(path)).text(), SECRET, path)
    }
    for (const path of [`/feedback/${id}`, `/contacts/${ana.id}`, `/skills/${skill.id}`]) {
      ;(await page.get(path)).assertStatus(404)
    }
    const theirs = await contacts.create(admin, { fullName: 'Own' })
    const own = await factory.create(admin)
    for (const form of [
      { contact_id: String(ana.id) },
      { skills_shown: '1', skill_ids: [skill.id] },
    ]) {
      const input = { ...factory.form, ...form }
      ;(await page.post('/feedback', input)).assertStatus(422)
      ;(await page.put(`/feedback/${own.id}`, { ...input, version: '1' })).assertStatus(422)
    }
    const stolen = { text: 'Own: x', answers: String(id), contact_id: String(theirs.id) }
    ;(await page.post('/feedback/capture', stolen)).assertStatus(422)
  })
})
