import { test } from '@japa/runner'
import entryFactory from '#database/factories/entry_factory'
import goalFactory from '#database/factories/goal_factory'
import skillFactory from '#database/factories/skill_factory'
import Attachment from '#models/attachment'
import ChangeSet from '#models/change_set'
import Evidence from '#models/evidence'
import type Skill from '#models/skill'
import type Task from '#models/task'
import type User from '#models/user'
import { claimsOf, evidenceCounts, proofsOf } from '#queries/evidence'
import { recordChange } from '#services/changes/change'
import { addEvidence } from '#services/evidence/link'
import { purgeRecord } from '#services/trash/purge'
import { apiOf } from '#tests/support/api'
import { sending } from '#tests/support/pages'
import {
  changing,
  createTask,
  createUser,
  freezeClock,
  freshWorld,
  personOf,
} from '#tests/support/world'

const finish = (user: User, task: Task) =>
  changing(user, (change) => task.complete(change, personOf(user).clock))

const link = (user: User, skill: Skill, task: Task, note = '') =>
  changing(user, (change) =>
    addEvidence(change, personOf(user), {
      claim: { type: 'skill', id: skill.id },
      proof: { type: 'task', id: task.id },
      note,
    })
  )

test.group('Evidence', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a task counts from the day on which it is done', async ({ assert }) => {
    const user = await createUser()
    const skill = await skillFactory.create(user)
    const task = await createTask(user)
    await link(user, skill, task, 'It ran without a break.')
    assert.isUndefined((await evidenceCounts(user, 'skill')).get(skill.id))
    const [waiting] = await proofsOf(user, { type: 'skill', id: skill.id })
    assert.isFalse(waiting.counts)

    await finish(user, task)
    assert.deepEqual((await evidenceCounts(user, 'skill')).get(skill.id), {
      count: 1,
      newest: '2026-11-20',
    })
  })

  test('what is in the trash shows nothing until it is back', async ({ assert }) => {
    const user = await createUser()
    const skill = await skillFactory.create(user)
    const task = await createTask(user)
    await finish(user, task)
    await link(user, skill, task)

    await changing(user, (change) => task.trash(change, personOf(user).clock.now))
    assert.isUndefined((await evidenceCounts(user, 'skill')).get(skill.id))
    assert.lengthOf(await proofsOf(user, { type: 'skill', id: skill.id }), 0)

    await changing(user, (change) => task.restore(change))
    assert.equal((await evidenceCounts(user, 'skill')).get(skill.id)!.count, 1)
  })

  test('what is gone for good leaves no evidence behind', async ({ assert }) => {
    const user = await createUser()
    const skill = await skillFactory.create(user)
    const task = await createTask(user)
    await link(user, skill, task)
    await changing(user, (change) => task.trash(change, personOf(user).clock.now))
    await purgeRecord('task', task)
    assert.lengthOf(await Evidence.of(user), 0)
  })

  test('linking the same two twice is one piece with the later words', async ({ assert }) => {
    const user = await createUser()
    const skill = await skillFactory.create(user)
    const task = await createTask(user)
    await link(user, skill, task, 'First')
    await link(user, skill, task, 'Better words')
    const all = await Evidence.of(user)
    assert.deepEqual(
      all.map(({ note }) => note),
      ['Better words']
    )
  })

  test('it is added and taken away from the page of the skill, and undo puts it back', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const skill = await skillFactory.create(user, { name: 'Databases' })
    const task = await createTask(user, { title: 'Move the bookings' })
    await finish(user, task)
    const page = sending(client, user)

    const form = await page.get(`/evidence/skill/${skill.id}/create?q=booking`)
    form.assertTextIncludes('Move the bookings')
    const added = await page.post(`/evidence/skill/${skill.id}`, {
      chosen: `task-${task.id}`,
      note: 'Without an hour of downtime.',
    })
    added.assertHeader('location', `/skills/${skill.id}`)
    const evidence = await Evidence.of(user).firstOrFail()
    assert.equal(evidence.shownOn, '2026-11-20')

    await page.delete(`/evidence/${evidence.id}`)
    assert.lengthOf(await Evidence.of(user), 0)
    const last = await ChangeSet.of(user).orderBy('seq', 'desc').firstOrFail()
    await page.post(`/changes/${last.id}/undo`)
    assert.lengthOf(await Evidence.of(user), 1)
  })

  test('it is added from the page of the task as well', async ({ client, assert }) => {
    const user = await createUser()
    const goal = await goalFactory.create(user, { title: 'Lead a team' })
    const task = await createTask(user)
    const page = sending(client, user)
    const form = await page.get(`/evidence/task/${task.id}/create`)
    form.assertTextIncludes('Lead a team')
    await page.post(`/evidence/task/${task.id}`, { chosen: `goal-${goal.id}` })
    const [claim] = await claimsOf(user, { type: 'task', id: task.id })
    assert.equal(claim.title, 'Lead a team')
  })

  test('nothing is linked to what is someone else’s, or to what can show nothing', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const stranger = await createUser()
    const skill = await skillFactory.create(user)
    const theirs = await createTask(stranger)
    const page = sending(client, user)
    for (const chosen of [`task-${theirs.id}`, `skill-${skill.id}`, 'task-0', 'nothing']) {
      const answer = await page.post(`/evidence/skill/${skill.id}`, { chosen, note: 'Kept words' })
      answer.assertStatus(422)
      answer.assertTextIncludes('Kept words')
    }
    const foreign = await skillFactory.create(stranger)
    ;(await page.post(`/evidence/skill/${foreign.id}`, { chosen: 'task-1' })).assertStatus(404)
    assert.lengthOf(await Evidence.query(), 0)
  })

  test('the API links, narrows, changes and unlinks', async ({ client, assert }) => {
    const user = await createUser()
    const skill = await skillFactory.create(user)
    const task = await createTask(user)
    const api = await apiOf(client, user)
    const ends = { claim_type: 'skill', claim_id: skill.id, proof_type: 'task', proof_id: task.id }
    const made = await api.post('/api/v1/evidence', { ...ends, note: 'Because' })
    made.assertStatus(201)
    const { id } = made.body()

    const wrong = await api.post('/api/v1/evidence', { ...ends, proof_id: 999_999 })
    wrong.assertStatus(422)
    assert.equal(wrong.body().errors[0].field, '/proof_id')

    const found = await api.get(
      `/api/v1/evidence?filter[claim_type]=skill&filter[claim_id]=${skill.id}`
    )
    assert.deepEqual(
      found.body().map((one: any) => one.id),
      [id]
    )
    assert.lengthOf((await api.get('/api/v1/evidence?filter[proof_type]=entry')).body(), 0)
    const changed = await api.patch(`/api/v1/evidence/${id}`, { note: 'Better' })
    assert.equal(changed.body().note, 'Better')
    ;(await api.delete(`/api/v1/evidence/${id}`)).assertStatus(204)
    assert.lengthOf(await Evidence.of(user), 0)
  })

  test('a file stands for a skill from its own end and from the skill’s', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const skill = await skillFactory.create(user, { name: 'Databases' })
    const task = await createTask(user)
    const file = await changing(user, (change) =>
      change.create(Attachment, {
        recordType: 'task',
        recordId: task.id,
        name: 'plan-of-queries.pdf',
        contentType: 'application/pdf',
        size: 1,
        digest: 'x',
        key: `${user.id}/plan`,
      })
    )
    const page = sending(client, user)
    const picker = await page.get(`/evidence/skill/${skill.id}/create?q=plan-of`)
    picker.assertTextIncludes('plan-of-queries.pdf')
    const added = await page.post(`/evidence/attachment/${file.id}`, {
      chosen: `skill-${skill.id}`,
    })
    added.assertHeader('location', `/tasks/${task.id}`)
    const [proof] = await proofsOf(user, { type: 'skill', id: skill.id })
    assert.equal(proof.title, 'plan-of-queries.pdf')

    // a file is where its record is
    await changing(user, (change) => task.trash(change, personOf(user).clock.now))
    assert.isUndefined((await evidenceCounts(user, 'skill')).get(skill.id))
    assert.lengthOf(await proofsOf(user, { type: 'skill', id: skill.id }), 0)
    const none = await page.get(`/evidence/skill/${skill.id}/create?q=plan-of`)
    assert.notInclude(none.text(), 'plan-of-queries.pdf')
    await changing(user, (change) => task.restore(change))
    assert.equal((await evidenceCounts(user, 'skill')).get(skill.id)!.count, 1)
  })

  test('what a journal shows stays hidden from who may not read the journal', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const skill = await skillFactory.create(user)
    const entry = await entryFactory.create(user)
    const claim = { type: 'skill', id: skill.id } as const
    const proof = { type: 'entry', id: entry.id } as const
    const options = { userId: user.id, via: 'page', label: 'evidence.changes.added' } as const
    const { result: evidence } = await recordChange(options, (change) =>
      addEvidence(change, personOf(user), { claim, proof, note: 'A secret' })
    )
    const all = await apiOf(client, user)
    const few = await apiOf(client, user, ['evidence:read', 'evidence:write', 'changes:read'])
    assert.lengthOf((await all.get('/api/v1/evidence')).body(), 1)
    assert.lengthOf((await few.get('/api/v1/evidence')).body(), 0)
    ;(await few.get(`/api/v1/evidence/${evidence.id}`)).assertStatus(404)
    ;(await few.patch(`/api/v1/evidence/${evidence.id}`, { note: 'x' })).assertStatus(404)
    ;(await few.delete(`/api/v1/evidence/${evidence.id}`)).assertStatus(404)
    const ends = {
      claim_type: 'skill',
      claim_id: skill.id,
      proof_type: 'entry',
      proof_id: entry.id,
    }
    const again = await few.post('/api/v1/evidence', ends)
    again.assertStatus(403)
    assert.notInclude(again.text(), 'A secret')
    const told = (await few.get('/api/v1/history')).body()
    assert.notInclude(
      told.map(({ what }: any) => what).join(' '),
      'shows',
      'no title of an entry stands in the history'
    )
  })
})
