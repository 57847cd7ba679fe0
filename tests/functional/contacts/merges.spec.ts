import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import contactFactory from '#database/factories/contact_factory'
import meetingFactory from '#database/factories/meeting_factory'
import remarkFactory from '#database/factories/remark_factory'
import ChangeSet from '#models/change_set'
import Contact from '#models/contact'
import Entry from '#models/entry'
import Evidence from '#models/evidence'
import MeetingAttendee from '#models/meeting_attendee'
import Mention from '#models/mention'
import Skill from '#models/skill'
import type User from '#models/user'
import { RECORD_TYPES } from '#services/changes/record_types'
import { CONTACT_REFERENCES } from '#services/contacts/references'
import { writeContact } from '#services/contacts/write'
import { writeEntry } from '#services/journal/write'
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

const contact = (user: User, input: Record<string, unknown>) =>
  changing(user, (change) => writeContact(change, personOf(user), input as any))

/** Two contacts that are one person, with something of every kind that refers to each of them. */
async function twice(user: User) {
  const ana = await contact(user, {
    full_name: 'Ana Silva',
    email: 'ana@halden.example',
    birthday: '--03-14',
    notes: 'Prefers a call.',
    tags: ['clients'],
  })
  const other = await contact(user, {
    full_name: 'A. Silva',
    email: 'ana@home.example',
    phone: '+49 30 5550 142',
    company: 'Halden',
    birthday: '1988-03-14',
    notes: 'Met in Leipzig.',
    tags: ['clients', 'design'],
  })
  const [both, alone] = [await meetingFactory.create(user), await meetingFactory.create(user)]
  const skill = await changing(user, (change) => Skill.add(change, { name: 'Listening' }))
  await changing(user, async (change) => {
    for (const [meetingId, contactId] of [
      [both.id, ana.id],
      [both.id, other.id],
      [alone.id, other.id],
    ]) {
      await change.create(MeetingAttendee, { meetingId, contactId })
    }
    await other.talked(change, '2026-11-01', 'The budget')
    const proof = { proofType: 'contact', proofId: other.id } as const
    const claim = {
      claimType: 'skill',
      claimId: skill.id,
      note: '',
      shownOn: '2026-11-01',
    } as const
    await change.create(Evidence, { ...proof, ...claim })
    const body = `Spoke with [her](/contacts/${other.id}) and [Ana](/contacts/${ana.id}).`
    await writeEntry(change, personOf(user), { kind: 'reflection', body })
    const again = `Only [her](/contacts/${other.id}).`
    await writeEntry(change, personOf(user), { kind: 'reflection', body: again })
  })
  await remarkFactory.create(user, { contactId: other.id, said: 'The demo was clear' })
  const values = { contactId: other.id, promise: 'mine', promisedOn: '2026-11-02' } as const
  const task = await createTask(user, { title: 'Send the report', ...values })
  return { ana, other, task, alone }
}

/** Every row that has to do with contacts, but for what counts changes. */
async function everything(user: User) {
  const tables = new Set(CONTACT_REFERENCES.map(({ type }) => RECORD_TYPES[type].table))
  const found: Record<string, unknown> = {}
  for (const table of tables) {
    const rows = await db.from(table).where('user_id', user.id).orderBy('id')
    found[table] = rows.map(({ version: _, updated_at: __, ...row }) => row)
  }
  return found
}

const preview = (client: ApiClient, user: User, ids: number[], query = '') =>
  sending(client, user).get(
    `/contacts/merges/create?${ids.map((id) => `ids[]=${id}`).join('&')}${query}`
  )
const digestIn = (html: string) => /name="digest" value="([^"]+)"/.exec(html)![1]

test.group('Contacts | Merging', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('what comes of it is shown, done, and undone without loss', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    const { ana, other, task, alone } = await twice(user)
    const before = await everything(user)

    const shown = await preview(client, user, [ana.id, other.id])
    shown.assertStatus(200)
    for (const words of ['ana@home.example', 'Halden', '14 March 1988', '1 meeting', '1 task']) {
      shown.assertTextIncludes(words)
    }
    assert.deepEqual(await everything(user), before)

    const done = await page.post('/contacts/merges', {
      ids: [ana.id, other.id],
      digest: digestIn(shown.text()),
    })
    assert.match(done.header('location')!, new RegExp(`/contacts/${ana.id}$`))
    await ana.refresh()
    assert.deepInclude(ana.$attributes, {
      fullName: 'Ana Silva',
      nicknames: 'A. Silva',
      company: 'Halden',
      birthday: '1988-03-14',
      phone: '+49 30 5550 142',
      notes: 'Prefers a call.\n\nMet in Leipzig.',
    })
    assert.deepEqual(await ana.tagNames(), ['clients', 'design'])
    await task.refresh()
    assert.equal(task.contactId, ana.id)
    const timeline = await page.get(`/contacts/${ana.id}`)
    for (const words of ['The demo was clear', 'Send the report', 'The budget']) {
      timeline.assertTextIncludes(words)
    }
    const attended = await MeetingAttendee.of(user).where('contact_id', ana.id)
    assert.includeMembers(
      attended.map(({ meetingId }) => meetingId),
      [alone.id]
    )
    // the address of the other one leads on, in old texts as well
    assert.match(
      (await page.get(`/contacts/${other.id}`)).header('location')!,
      new RegExp(`/contacts/${ana.id}$`)
    )

    const set = await ChangeSet.query().where('label', 'contacts.changes.merged').firstOrFail()
    await page.post(`/changes/${set.id}/undo`)
    assert.deepEqual(await everything(user), before)
  })

  test('a text that links to the one that was merged still mentions her after an edit', async ({
    client,
    assert,
  }) => {
    const user = await createUser()
    const { ana, other } = await twice(user)
    const digest = digestIn((await preview(client, user, [ana.id, other.id])).text())
    await sending(client, user).post('/contacts/merges', { ids: [ana.id, other.id], digest })
    const entry = await Entry.kept(user).where('body', 'like', 'Only%').firstOrFail()
    const api = await apiOf(client, user, ['journal:write', 'private:read'])
    await api.patch(`/api/v1/journal/${entry.id}`, { body: `${entry.body} And more.` })
    const mentions = await Mention.of(user).where({ record_type: 'entry', record_id: entry.id })
    assert.deepEqual(
      mentions.map(({ targetId }) => targetId),
      [ana.id]
    )
  })

  test('the person chooses whose value is right', async ({ client, assert }) => {
    const user = await createUser()
    const one = await contact(user, { full_name: 'Jon Weber', company: 'Halden', role: 'Director' })
    const other = await contact(user, { full_name: 'Jonas Weber', company: 'Nordwind' })
    const ids = [one.id, other.id]
    const digest = digestIn((await preview(client, user, ids)).text())
    await sending(client, user).post('/contacts/merges', {
      ids,
      digest,
      'choose[full_name]': String(other.id),
      'choose[company]': String(other.id),
    })
    await one.refresh()
    assert.deepInclude(one.$attributes, {
      fullName: 'Jonas Weber',
      nicknames: 'Jon Weber',
      company: 'Nordwind',
      role: 'Director',
    })
  })

  test('nothing is merged that was changed since it was shown', async ({ client, assert }) => {
    const user = await createUser()
    const { ana, other } = await twice(user)
    const ids = [ana.id, other.id]
    const digest = digestIn((await preview(client, user, ids)).text())
    await changing(user, (change) => other.edit(change, { company: 'Brightwater' }))
    const late = await sending(client, user).post('/contacts/merges', { ids, digest })
    late.assertStatus(409)
    late.assertTextIncludes('Brightwater')
    assert.lengthOf(await Contact.kept(user), 2)
  })

  test('an undo stops where something was changed since', async ({ client, assert }) => {
    const user = await createUser()
    const page = sending(client, user)
    const { ana, other } = await twice(user)
    const ids = [ana.id, other.id]
    const digest = digestIn((await preview(client, user, ids)).text())
    await page.post('/contacts/merges', { ids, digest })
    await ana.refresh()
    await changing(user, (change) => ana.edit(change, { company: 'Nordwind' }))
    const set = await ChangeSet.query().where('label', 'contacts.changes.merged').firstOrFail()
    const stopped = await page.post(`/changes/${set.id}/undo`)
    stopped.assertTextIncludes('Nordwind')
    await other.refresh()
    assert.isTrue(other.isTrashed)
  })

  test('the API shows and does the same', async ({ client, assert }) => {
    const user = await createUser()
    const { ana, other } = await twice(user)
    const api = await apiOf(client, user, ['contacts:read', 'contacts:write'])
    const pairs = (await api.get('/api/v1/contacts/duplicates')).body()
    assert.deepInclude(pairs, {
      contact_ids: [ana.id, other.id],
      names: ['Ana Silva', 'A. Silva'],
      reasons: ['similar'],
    })
    const path = `/api/v1/contacts/${other.id}/merge`
    const body = { into_id: ana.id, take: ['full_name'] }
    const shown = await api.post(`${path}/preview`, body)
    shown.assertStatus(200)
    assert.deepInclude(shown.body(), { full_name: 'A. Silva', nicknames: 'Ana Silva' })
    // what it must not read is not counted for it either
    const types = shown.body().moves.map(({ type }: any) => type)
    assert.notInclude(types, 'remark')
    const done = await api.post(path, body)
    assert.equal(done.body().id, ana.id)
    assert.lengthOf(done.body().contact_points, 3)
    ;(await api.get(`/api/v1/contacts/${other.id}`)).assertStatus(404)
    ;(await api.post(path, body)).assertStatus(404)
    const self = await api.post(`/api/v1/contacts/${ana.id}/merge`, { into_id: ana.id })
    self.assertStatus(422)
  })

  test('a stranger’s contact is merged with nothing', async ({ client, assert }) => {
    const user = await createUser()
    const mine = await contact(user, { full_name: 'Ana' })
    const theirs = await contactFactory.create(await createUser())
    ;(await preview(client, user, [mine.id, theirs.id])).assertStatus(404)
    const form = { ids: [mine.id, theirs.id], digest: 'x' }
    ;(await sending(client, user).post('/contacts/merges', form)).assertStatus(404)
    assert.lengthOf(await Contact.kept(user), 1)
  })

  test('no column that refers to a contact is forgotten', async ({ assert }) => {
    const known = new Set(
      CONTACT_REFERENCES.map(({ type, column }) => `${RECORD_TYPES[type].table}.${column}`)
    )
    const tables = await db.connection().getAllTables(['public'])
    for (const table of tables) {
      const columns = Object.keys(await db.connection().columnsInfo(table))
      for (const column of columns) {
        const refers = /(^|_)contact_id$/.test(column)
        if (refers) assert.isTrue(known.has(`${table}.${column}`), `${table}.${column}`)
      }
      const typed = columns.filter((name) => columns.includes(name.replace(/_type$/, '_id')))
      for (const column of typed.filter((name) => name.endsWith('_type'))) {
        const id = `${table}.${column.replace(/_type$/, '_id')}`
        const isListed = known.has(id) || NEVER_CONTACTS.has(id)
        assert.isTrue(isListed, `${id}: can it be a contact?`)
      }
    }
  })
})

/** Columns with a type beside them that no contact is in, or that tell what was. */
const NEVER_CONTACTS = new Set(['evidence.claim_id', 'changes.record_id'])
