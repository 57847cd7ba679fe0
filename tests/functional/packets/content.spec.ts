import { test } from '@japa/runner'
import Packet from '#models/packet'
import { digestOf } from '#services/packets/canonical'
import { pdfBytes } from '#services/packets/send'
import { apiOf } from '#tests/support/api'
import { createPacket, frozenPacket, halfYear } from '#tests/support/packets'
import { sending } from '#tests/support/pages'
import { countQueries } from '#tests/support/queries'
import { createTask, createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('Packets | What they say', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('a draft says what came of the time, and nothing private that is not marked', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const { goal, task, skill } = await halfYear(user)
    const packet = await createPacket(user)
    const page = (await sending(client, user).get(`/packets/${packet.id}`)).text()
    for (const words of [
      ...['Give a talk', 'from 20% to 50%', 'Write the outline', 'Nobody got lost.'],
      ...['From 1 Learning to 3 Independent on 1 Oct 2026', 'The demo was clear.'],
      ...['We ship on Thursdays.', 'A column moves in four steps', 'Speaking well (Course)'],
      ...['I can hold a room for twenty minutes. → Presenting'],
      ...['1 piece of feedback of this time stays private', '1 entry of the journal stays private'],
      ...[`href="/goals/${goal.id}"`, `href="/tasks/${task.id}"`, `href="/skills/${skill.id}"`],
    ]) {
      assert.include(page, words)
    }
    assert.notInclude(page, 'SECRET')
    assert.isAtMost(
      await countQueries(() => sending(client, user).get(`/packets/${packet.id}`)),
      12
    )
  })

  test('what is frozen stays as it was, and a new version says what is new', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const { task } = await halfYear(user)
    const packet = await createPacket(user)
    const page = sending(client, user)
    await page.post(`/packets/${packet.id}/freeze`)
    await packet.refresh()
    const read = async (id = packet.id) => (await page.get(`/packets/${id}/markdown`)).text()
    const before = await read()
    assert.equal(packet.digest, digestOf(before))
    ;(await page.get(`/packets/${packet.id}`)).assertTextIncludes(packet.digest!)

    await page.put(`/tasks/${task.id}/title`, { title: 'Rewritten', version: String(task.version) })
    await page.delete(`/tasks/${task.id}`)
    assert.equal(await read(), before)
    const form = { title: 'Another', starts_on: '2026-01-01', ends_on: '2026-12-31', version: '2' }
    ;(await page.put(`/packets/${packet.id}`, form)).assertStatus(422)
    ;(await page.put(`/packets/${packet.id}/lines`, { leave_out: 'goal-1' })).assertStatus(422)

    const made = (await page.post(`/packets/${packet.id}/versions`)).header('location')!
    const next = await Packet.kept(user).where('id', made.split('/').at(-1)!).firstOrFail()
    assert.deepInclude(next.serialize(), { previousId: packet.id, frozenAt: null, digest: null })
    assert.notInclude(await read(next.id), 'Write the outline')
    assert.equal(await read(), before)
    assert.isAtMost(await countQueries(() => page.get(`/packets/${packet.id}`)), 12)
  })

  test('the same data give the same bytes, as Markdown and as PDF', async ({ assert }) => {
    const user = await createUser()
    await halfYear(user)
    const [one, other] = [await frozenPacket(user), await frozenPacket(user)]
    const [first, second] = [await one.content(), await other.content()]
    assert.equal(first.markdown, second.markdown)
    assert.equal(one.digest, other.digest)
    const pdf = await pdfBytes(first.document)
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
    assert.equal(digestOf(pdf), digestOf(await pdfBytes(second.document)))
    const linked = await pdfBytes(first.document, 'http://app.test')
    assert.include(linked.toString('latin1'), '(http://app.test/tasks/')
    assert.notInclude(pdf.toString('latin1'), '/URI')
  })

  test('a line is left out, put back, and a chapter moves', async ({ client, assert }) => {
    const user = await createUser()
    const { goal, task } = await halfYear(user)
    const packet = await createPacket(user)
    const page = sending(client, user)
    const key = `goal-${goal.id}.task-${task.id}`
    const change = (form: object) => page.put(`/packets/${packet.id}/lines`, { ...form })
    const markdown = async () => (await page.get(`/packets/${packet.id}/markdown`)).text()

    await change({ leave_out: key })
    assert.notInclude(await markdown(), '- Write the outline (')
    const shown = (await page.get(`/packets/${packet.id}`)).text()
    assert.include(shown, 'Give a talk: Write the outline')
    await change({ put_back: key })
    assert.include(await markdown(), '- Write the outline (')

    await change({ up: 'skills' })
    const text = await markdown()
    assert.isBelow(text.indexOf('## Skills'), text.indexOf('## Goals'))
    ;(await change({ leave_out: '<script>' })).assertStatus(422)
  })

  test('a time is named, or told by its days, and ends after it begins', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const page = sending(client, user)
    await page.post('/packets', { title: 'A quarter', period: 'last_quarter' })
    const packet = await Packet.kept(user).firstOrFail()
    assert.deepInclude(packet.serialize(), { startsOn: '2026-07-01', endsOn: '2026-09-30' })
    const wrong = { title: 'Backwards', starts_on: '2026-02-01', ends_on: '2026-01-01' }
    ;(await page.post('/packets', wrong)).assertStatus(422)
    ;(await page.post('/packets', { title: 'No days', period: 'custom' })).assertStatus(422)
    assert.lengthOf(await Packet.of(user), 1)
  })

  test('it is written in the language of its person', async ({ client, assert }) => {
    const user = await createUser({ locale: 'de' })
    await halfYear(user)
    const packet = await createPacket(user)
    const text = (await sending(client, user).get(`/packets/${packet.id}/markdown`)).text()
    for (const words of ['## Ziele und was aus ihnen wurde', '1. Juli 2026', 'von 20 % auf 50 %']) {
      assert.include(text.replaceAll('\u00A0', ' '), words)
    }
  })

  test('the API freezes, reads as Markdown, and shares what is frozen alone', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    await createTask(user, { title: 'Kept', status: 'done', closedOn: '2026-08-01' })
    const packet = await createPacket(user, { sections: ['work'] })
    const api = await apiOf(client, user)
    const path = `/api/v1/packets/${packet.id}`
    ;(await api.post(`${path}/shares`, {})).assertStatus(422)
    const frozen = await api.post(`${path}/freeze`)
    const markdown = await api.get(`${path}/markdown`)
    assert.equal(frozen.body().digest, digestOf(markdown.text()))
    assert.match(markdown.header('content-type')!, /^text\/markdown/)
    const linked = (await api.get(`${path}/markdown?links=true`)).text()
    assert.match(linked, /\[Kept\]\(http\S+\/tasks\/\d+\)/)
    const made = await api.post(`${path}/shares`, { name: 'The panel' })
    made.assertStatus(201)
    ;(await client.get(new URL(made.body().url).pathname)).assertStatus(200)
    const [listed] = (await api.get(`${path}/shares`)).body()
    assert.deepInclude(listed, { name: 'The panel', reads: 1, revoked_at: null })
    assert.notProperty(listed, 'url')
    ;(await api.patch(path, { title: 'Another' })).assertStatus(422)
    // what it tells is nobody else's business
    const narrow = await apiOf(client, user, ['packets:read', 'packets:write'])
    ;(await narrow.get(`${path}/markdown`)).assertStatus(403)
  })
})
