import { test } from '@japa/runner'
import contactFactory from '#database/factories/contact_factory'
import entryFactory from '#database/factories/entry_factory'
import skillFactory from '#database/factories/skill_factory'
import ChangeSet from '#models/change_set'
import Evidence from '#models/evidence'
import Goal from '#models/goal'
import Story from '#models/story'
import { mentionsOf } from '#queries/mentions'
import { resolveLinks, syncLinks } from '#services/evidence/mentions'
import { addEvidence } from '#services/evidence/link'
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

test.group('Links in texts', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a link to a skill is evidence, with its sentence as the reason, until it is taken out', async ({
    assert,
  }) => {
    const user = await createUser()
    const person = personOf(user)
    const skill = await skillFactory.create(user, { name: 'Databases' })
    const entry = await entryFactory.create(user)
    const text = `A long day. Indexes on text need care, see [Databases](/skills/${skill.id}). Done.`
    const sync = (body: string) =>
      changing(user, (change) => syncLinks(change, person, { type: 'entry', id: entry.id }, body))

    await sync(text)
    const [evidence] = await Evidence.of(user)
    assert.equal(evidence.note, 'Indexes on text need care, see Databases.')
    assert.isTrue(evidence.fromText)

    await sync(`${text} And again: [Databases](/skills/${skill.id})`)
    assert.lengthOf(await Evidence.of(user), 1)
    await sync('Nothing of that.')
    assert.lengthOf(await Evidence.of(user), 0)
  })

  test('evidence that was added by hand stays when a text no longer links it', async ({
    assert,
  }) => {
    const user = await createUser()
    const person = personOf(user)
    const skill = await skillFactory.create(user)
    const entry = await entryFactory.create(user)
    const proof = { type: 'entry', id: entry.id } as const
    await changing(user, (change) =>
      addEvidence(change, person, { claim: { type: 'skill', id: skill.id }, proof })
    )
    await changing(user, (change) => syncLinks(change, person, proof, `[x](/skills/${skill.id})`))
    await changing(user, (change) => syncLinks(change, person, proof, ''))
    assert.lengthOf(await Evidence.of(user), 1)
  })

  test('a person who is mentioned knows where; strangers’ records are no links', async ({
    assert,
  }) => {
    const user = await createUser()
    const stranger = await createUser()
    const ana = await contactFactory.create(user, { fullName: 'Ana Silva' })
    const theirs = await contactFactory.create(stranger)
    const entry = await entryFactory.create(user, { title: 'A talk' })
    const text = `With [@Ana Silva](/contacts/${ana.id}) and [x](/contacts/${theirs.id}), \`[y](/contacts/1)\``
    await changing(user, (change) =>
      syncLinks(change, personOf(user), { type: 'entry', id: entry.id }, text)
    )
    const found = await mentionsOf(user, { type: 'contact', id: ana.id })
    assert.deepEqual(found, [{ type: 'entry', id: entry.id, title: 'A talk' }])
    assert.lengthOf(await mentionsOf(stranger, { type: 'contact', id: theirs.id }), 0)
  })

  test('[[a title]] becomes a link where it means one record, and stays as typed elsewhere', async ({
    assert,
  }) => {
    const user = await createUser()
    const skill = await skillFactory.create(user, { name: 'Écriture [B2]' })
    await createTask(user, { title: 'Call Ana' })
    await createTask(user, { title: 'Call Ana' })
    const text = '[[ecriture x]] [[Call Ana]] [[Nothing like it]]'
    assert.equal(await resolveLinks(text, personOf(user)), text)
    await changing(user, (change) => skill.edit(change, { name: 'Écriture' }))
    assert.equal(
      await resolveLinks('On [[ecriture]].', personOf(user)),
      `On [Écriture](/skills/${skill.id}).`
    )
  })

  test('the notes of a task link as well: what they name is shown by it', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const skill = await skillFactory.create(user, { name: 'Databases' })
    const api = await apiOf(client, user)
    const made = await api.post('/api/v1/tasks', {
      title: 'Move the bookings',
      notes: 'All of it was [[Databases]]. Then lunch.',
    })
    assert.equal(made.body().notes, `All of it was [Databases](/skills/${skill.id}). Then lunch.`)
    const [evidence] = await Evidence.of(user)
    assert.equal(evidence.note, 'All of it was Databases.')

    await api.patch(`/api/v1/tasks/${made.body().id}`, { notes: 'Only lunch.' })
    assert.lengthOf(await Evidence.of(user), 0)
  })

  test('what a goal, a skill, a role or an item says links as well, and shows nothing by it', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const task = await createTask(user, { title: 'Read the plan' })
    const skill = await skillFactory.create(user, { name: 'Databases' })
    const page = sending(client, user)
    await page.post('/goals', { title: 'Move', why: 'After [[Read the plan]] it was clear.' })
    await page.post('/readiness', { title: 'Lead', notes: 'They ask for [[databases]].' })
    await page.post('/library', { name: 'A book', kind: 'book', description: 'On [[Databases]].' })
    const goal = await Goal.kept(user).firstOrFail()
    assert.equal(goal.why, `After [Read the plan](/tasks/${task.id}) it was clear.`)
    const names = async (type: 'task' | 'skill', id: number) =>
      (await mentionsOf(user, { type, id })).map(({ title }) => title)
    assert.deepEqual(await names('task', task.id), ['Move'])
    assert.deepEqual(await names('skill', skill.id), ['A book', 'Lead'])
    assert.lengthOf(await Evidence.of(user), 0)

    const api = await apiOf(client, user)
    await api.patch(`/api/v1/goals/${goal.id}`, { why: 'For no reason.' })
    assert.deepEqual(await names('task', task.id), [])
    const last = await ChangeSet.of(user).orderBy('seq', 'desc').firstOrFail()
    await page.post(`/changes/${last.id}/undo`)
    assert.deepEqual(await names('task', task.id), ['Move'])
  })

  test('what a check-in of a goal links to is mentioned by the goal, also after its reason changes', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const ana = await contactFactory.create(user, { fullName: 'Ana Silva' })
    const page = sending(client, user)
    await page.post('/goals', { title: 'Move' })
    const goal = await Goal.kept(user).firstOrFail()
    const names = async () =>
      (await mentionsOf(user, { type: 'contact', id: ana.id })).map(({ title }) => title)
    await page.post(`/goals/${goal.id}/check_ins`, {
      confidence: '3',
      note: '[[Ana Silva]] helps.',
    })
    assert.deepEqual(await names(), ['Move'])
    const api = await apiOf(client, user)
    await api.patch(`/api/v1/goals/${goal.id}`, { why: 'It is time.' })
    assert.deepEqual(await names(), ['Move'])
    const [checkIn] = await goal.checkIns()
    await page.delete(`/goals/${goal.id}/check_ins/${checkIn.id}`)
    assert.deepEqual(await names(), [])
  })

  test('a story is shown by what it tells of, until neither text says so', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const person = personOf(user)
    const entry = await entryFactory.create(user, { title: 'The switch at night' })
    await contactFactory.create(user, { fullName: 'Ana Silva' })
    const page = sending(client, user)
    const form = {
      title: 'A way back',
      action: 'I held [[The switch at night]] with [[Ana Silva]].',
    }
    await page.post('/stories', form)
    const story = await Story.kept(user).firstOrFail()
    const [evidence, ...others] = await Evidence.of(user)
    assert.lengthOf(others, 0)
    assert.deepInclude(evidence.serialize(), {
      claimType: 'story',
      claimId: story.id,
      proofType: 'entry',
      proofId: entry.id,
      note: 'I held The switch at night with Ana Silva.',
    })

    const tell = (body: string) =>
      changing(user, (set) => syncLinks(set, person, { type: 'entry', id: entry.id }, body))
    await tell(`See [A way back](/stories/${story.id}).`)
    await page.put(`/stories/${story.id}`, { title: 'A way back', version: String(story.version) })
    assert.lengthOf(await Evidence.of(user), 1)
    await tell('')
    assert.lengthOf(await Evidence.of(user), 0)
  })

  test('a picker finds records of all kinds by their words, the best titles first', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await createTask(user, { title: 'Read about databases', notes: '' })
    await skillFactory.create(user, { name: 'Databases' })
    await createTask(await createUser(), { title: 'Databases of a stranger' })
    const page = sending(client, user)
    const found = await page.get('/records?q=databas').header('accept', 'application/json')
    assert.deepEqual(
      found.body().map(({ title }: any) => title),
      ['Databases', 'Read about databases']
    )
    const skills = await page
      .get('/records?q=databas&types=skill')
      .header('accept', 'application/json')
    assert.lengthOf(skills.body(), 1)
    ;(await page.get('/records?q=databas')).assertTextIncludes('Read about databases')
  })
})
