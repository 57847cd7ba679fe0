import { createHash } from 'node:crypto'
import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import AccessToken from '#models/access_token'
import Assessment from '#models/assessment'
import AgendaPoint from '#models/agenda_point'
import Attachment from '#models/attachment'
import Category from '#models/category'
import CheckIn from '#models/check_in'
import Contact from '#models/contact'
import ContactPoint from '#models/contact_point'
import Contributor from '#models/contributor'
import Credit from '#models/credit'
import Criterion from '#models/criterion'
import DayLog from '#models/day_log'
import Decision from '#models/decision'
import Evidence from '#models/evidence'
import GoalTask from '#models/goal_task'
import Invitation from '#models/invitation'
import JournalTemplate from '#models/journal_template'
import KeyResult from '#models/key_result'
import Packet from '#models/packet'
import Project from '#models/project'
import Meeting from '#models/meeting'
import MeetingAttendee from '#models/meeting_attendee'
import Reminder from '#models/reminder'
import ReviewStep from '#models/review_step'
import SavedFilter from '#models/saved_filter'
import Section from '#models/section'
import SharedItem from '#models/shared_item'
import ShelfItem from '#models/shelf_item'
import Tag from '#models/tag'
import Talk from '#models/talk'
import Task from '#models/task'
import TaskBlock from '#models/task_block'
import TimeEntry from '#models/time_entry'
import type User from '#models/user'
import { createUser } from '#database/factories/user_factory'
import { SCOPES } from '#services/api/scopes'
import { Clock } from '#services/calendar/clock'
import { type Change, recordChange } from '#services/changes/change'
import { Person } from '#services/person'
import { addWebhook } from '#services/webhooks/keep'
import { addressOfArea } from '#areas'
import { AREA_FACTORIES } from '#tests/support/areas'

/** One of everything that an address can name, by the name of the parameter or the address up to it. */
export type World = Record<string, number | string>

/**
 * Gives a person one of everything, with the texts that `text` makes up: it is asked for each with
 * the greatest length that there is room for.
 *
 * @param shared the texts of what is nobody's: the shared library
 */
export async function worldOf(
  user: User,
  text: (most: number) => string = (most) => 'Plain words'.slice(0, most),
  now: DateTime = DateTime.utc(),
  shared: (most: number) => string = (most) => 'Plain words'.slice(0, most)
): Promise<World> {
  // what an administrator does, they do to others
  const account = user.isAdmin ? await createUser() : user
  const { today } = new Clock(user.timeZone, now)
  const key = `${user.id}/a`
  await drive.use().put(key, 'a')
  const made = {
    userId: user.id,
    via: 'page',
    label: 'tasks.changes.added',
    data: { title: text(500), count: 1 },
  } as const
  const { result, changeSetId } = await recordChange(made, async (change) => {
    const project = await change.create(Project, { name: text(100), notes: text(5000) })
    const section = await change.create(Section, { projectId: project.id, name: text(100) })
    const inProject = { projectId: project.id, sectionId: section.id }
    const words = () => ({ title: text(500), notes: text(5000) })
    const task = await change.create(Task, {
      ...words(),
      ...inProject,
      dueOn: today,
      plannedOn: today,
      priority: 4,
      estimateMinutes: 30,
      carriedCount: 2,
    })
    const blocker = await change.create(Task, { ...words(), dueOn: today })
    await change.create(Task, { ...words(), parentId: task.id, ...inProject })
    await change.create(Task, {
      ...words(),
      dueOn: today,
      dueTime: '09:00',
      recurrence: 'FREQ=WEEKLY',
      recurrenceAnchor: today,
    })
    const done = await change.create(Task, { ...words(), plannedOn: today })
    await done.complete(change, new Clock(user.timeZone, now))
    const trashed = await change.create(Task, { ...words() })
    await trashed.trash(change, now)
    await change.create(TaskBlock, { taskId: task.id, blockerId: blocker.id })

    await task.setTags(change, [text(50).replace(/[\s,;@]/g, '_')])
    const tag = await Tag.of(user, { client: change.trx }).firstOrFail()
    const filter = await change.create(SavedFilter, { name: text(60), query: 'due=week' })
    const reminder = await change.create(Reminder, {
      taskId: task.id,
      remindAt: now.minus({ minutes: 1 }),
    })
    const entry = await change.create(TimeEntry, {
      taskId: task.id,
      startedAt: now.minus({ minutes: 25 }),
      endedAt: now,
    })
    const attachment = await change.create(Attachment, {
      recordType: 'task',
      recordId: task.id,
      name: text(200),
      contentType: 'text/plain',
      size: 1,
      digest: 'x',
      key,
    })
    const log = await DayLog.on(change, today)
    await change.save(log.merge({ line: text(2000), plannedAt: now }))
    const invitation = await Invitation.create(
      {
        userId: user.id,
        tokenHash: `hash-${user.id}`,
        email: 'guest@example.com',
        expiresAt: now.plus({ days: 1 }),
      },
      { client: change.trx }
    )
    const inAreas: World = {}
    for (const [area, factory] of Object.entries(AREA_FACTORIES)) {
      const record = await change.create(factory.model, factory.attributes(text))
      inAreas[`${addressOfArea(area)}/:id`] = record.id
      inAreas[`/${area}/:id`] = record.id
    }
    const shown = await change.create(Evidence, {
      claimType: 'skill',
      claimId: Number(inAreas['/skills/:id']),
      proofType: 'task',
      proofId: done.id,
      note: text(2000),
      shownOn: today,
    })
    const skillId = Number(inAreas['/skills/:id'])
    const assessment = await change.create(Assessment, {
      skillId,
      level: 2,
      assessedOn: today,
      note: text(2000),
    })
    const entryId = inAreas['/journal/:id']
    const contactId = Number(inAreas['/contacts/:id'])
    const ofContact = await contactParts(change, contactId, today, text)
    const template = await change.create(JournalTemplate, {
      name: text(100),
      kind: 'reflection',
      body: text(5000),
    })
    const ofGoal = await goalParts(change, Number(inAreas['/goals/:id']), task.id, today, text)
    const ofMeeting = await meetingParts(change, Number(inAreas['/meetings/:id']), contactId, text)
    const ofRole = await roleParts(change, inAreas, done.id, text)
    const ofLibrary = await libraryParts(change, inAreas, shared)
    const clock = new Clock(user.timeZone, now)
    const ofPacket = await packetParts(change, new Person(user, clock), text)
    const reviewId = Number(inAreas['/reviews/:id'])
    const left = { countBefore: 3, countAfter: 1, finishedAt: now }
    await change.create(ReviewStep, { reviewId, name: 'inbox', ...left })
    const token = await AccessToken.create(
      { userId: user.id, name: text(100), scopes: SCOPES, tokenHash: `hash-${user.id}` },
      { client: change.trx }
    )
    const hook = { url: 'https://hook.invalid/', areas: ['tasks'] }
    const webhook = await addWebhook(new Person(user), hook, change.trx)
    return {
      ...inAreas,
      ...ofContact,
      ...ofGoal,
      ...ofRole,
      ...ofMeeting,
      ...ofLibrary,
      ...ofPacket,
      '/settings/tokens/:id': token.id,
      '/evidence/:id': shown.id,
      'skill_id': skillId,
      'end_type': 'skill',
      'end_id': skillId,
      'claim_id': skillId,
      'proof_id': done.id,
      '/skills/:skill_id/assessments/:id': assessment.id,
      'review_id': reviewId,
      'step': 'inbox',
      'day': today,
      'record_type': 'task',
      'area': 'items',
      'task_id': task.id,
      'project_id': project.id,
      'section_id': section.id,
      'filter_id': filter.id,
      'tag_id': tag.id,
      'blocker_id': blocker.id,
      'webhook_id': webhook.id,
      'remark_id': inAreas['/feedback/:id'],
      'entry_id': entryId,
      'energy_check_in_id': inAreas['/energy/:id'],
      'learning_id': entryId,
      '/learnings/:id': entryId,
      '/journal/templates/:id': template.id,
      '/journal_templates/:id': template.id,
      '/sections/:id': section.id,
      '/tasks/:id': task.id,
      '/tasks/:task_id/blockers/:id': blocker.id,
      '/tasks/:task_id/time_entries/:id': entry.id,
      '/tasks/:task_id/reminders/:id': reminder.id,
      '/reminders/:id': reminder.id,
      '/attachments/:id': attachment.id,
      '/filters/:id': filter.id,
      '/tags/:id': tag.id,
      '/projects/:id': project.id,
      '/projects/:project_id/sections/:id': section.id,
      '/admin/invitations/:id': invitation.id,
      '/admin/accounts/:id': account.id,
      'account_id': account.id,
      '/trash/:record_type/:id': trashed.id,
    }
  })
  return { ...result, change_id: changeSetId! }
}

/** An item on a shelf, and a shared title with someone in it. */
async function libraryParts(
  change: Change,
  areas: World,
  text: (most: number) => string
): Promise<World> {
  const [itemId, shelfId] = [Number(areas['/items/:id']), Number(areas['/shelves/:id'])]
  await change.create(ShelfItem, { shelfId, itemId, position: 1 })
  const cover = `${change.userId}/covers/world`
  for (const size of ['small', 'large']) await drive.use().put(`${cover}-${size}.webp`, 'a')
  await change.trx.from('items').where('id', itemId).update({ cover })
  const client = { client: change.trx }
  const category = await Category.create({ name: `${text(50)} ${shelfId}`, position: 1 }, client)
  const second = await Category.create({ name: `${text(40)} or ${shelfId}`, position: 2 }, client)
  const values = { name: text(200), description: text(5000), year: 1999, url: '', kind: 'film' }
  const shared = await SharedItem.create(
    { ...values, cover, categoryId: category.id, titleKey: 'x', searchText: 'x' },
    client
  )
  const someone = { name: text(200), biography: text(5000), portrait: cover }
  const contributor = await Contributor.create(someone, client)
  const credit = { sharedItemId: shared.id, contributorId: contributor.id, part: 'actor' }
  await Credit.create({ ...credit, character: text(200), position: 1 }, client)
  return {
    'item_id': itemId,
    'shelf_id': shelfId,
    'shared_item_id': shared.id,
    'category_id': category.id,
    'second_category_id': second.id,
    'contributor_id': contributor.id,
    '/library/shared/:id': shared.id,
    '/shared_items/:id': shared.id,
    '/admin/library/:id': shared.id,
    '/admin/categories/:id': category.id,
  }
}

/** What a contact is made of. */
async function contactParts(
  change: Change,
  contactId: number,
  today: string,
  text: (most: number) => string
): Promise<World> {
  const value = 'ana@example.com'
  const point = { kind: 'email', label: text(60), value, key: value, position: 0 } as const
  await change.create(ContactPoint, { contactId, ...point })
  const address = { kind: 'address', value: text(1000), label: '', position: 1, key: 'x' } as const
  await change.create(ContactPoint, { contactId, ...address })
  const talk = await change.create(Talk, { contactId, day: today, note: text(2000) })
  const second = await change.create(Contact, { fullName: text(200), mergedIntoId: null })
  return {
    'contact_id': contactId,
    'second_contact_id': second.id,
    '/contacts/:contact_id/talks/:id': talk.id,
  }
}

/** What a meeting is made of, with a line that is a task and one that asks who is meant. */
async function meetingParts(
  change: Change,
  meetingId: number,
  contactId: number,
  text: (most: number) => string
): Promise<World> {
  const point = await change.create(AgendaPoint, { meetingId, title: text(200), minutes: 5 })
  await change.create(AgendaPoint, { meetingId, title: text(200), position: 2 })
  const decision = await change.create(Decision, { meetingId, text: text(200) })
  await change.create(MeetingAttendee, { meetingId, contactId })
  const promise = { contactId, promise: 'theirs', promisedOn: '2026-11-18', meetingId }
  const task = await change.create(Task, { title: text(200), ...promise })
  const meeting = await Meeting.findOrFail(meetingId, { client: change.trx })
  const line = `[ ] @Kept look into it\n[ ] @Zzyx ${text(40).replaceAll('\n', ' ')}`
  meeting.notes = `${meeting.notes}\n[ ] Kept [#${task.id}](/tasks/${task.id})\n${line}`
  await change.save(meeting)
  return {
    'meeting_id': meetingId,
    'agenda_point_id': point.id,
    '/meetings/:meeting_id/agenda_points/:id': point.id,
    '/meetings/:meeting_id/decisions/:id': decision.id,
  }
}

/** A packet that is frozen, with a link to it; the area's own one is a draft. */
async function packetParts(
  change: Change,
  person: Person,
  text: (most: number) => string
): Promise<World> {
  const days = { starts_on: '2026-07-01', ends_on: '2026-12-31' }
  const texts = { title: text(200), audience: text(200), introduction: text(5000) }
  const packet = await Packet.add(change, { ...texts, ...days })
  await packet.freeze(change, person)
  const link = { name: text(100), days: 14 }
  const { share, token } = await packet.share(change, link, person.clock.now)
  return { 'packet_id': packet.id, '/packets/:packet_id/shares/:id': share.id, token }
}

/** What a goal is made of. */
async function goalParts(
  change: Change,
  goalId: number,
  taskId: number,
  today: string,
  text: (most: number) => string
): Promise<World> {
  const values = { kind: 'number', unit: text(20), startValue: 0, targetValue: 10 }
  const keyResult = await change.create(KeyResult, { goalId, title: text(200), ...values })
  const measurement = await keyResult.measure(change, 4, today)
  const milestone = await keyResult.addMilestone(change, text(200), today)
  const said = { checkedOn: today, confidence: 4, note: text(5000) }
  const checkIn = await change.create(CheckIn, { goalId, ...said })
  await change.create(GoalTask, { goalId, taskId })
  const path = '/goals/:goal_id/key_results/:key_result_id'
  return {
    'goal_id': goalId,
    'key_result_id': keyResult.id,
    'milestone_id': milestone.id,
    '/goals/:goal_id/tasks/:id': taskId,
    '/goals/:goal_id/key_results/:id': keyResult.id,
    '/goals/:goal_id/check_ins/:id': checkIn.id,
    [`${path}/measurements/:id`]: measurement.id,
    [`${path}/milestones/:id`]: milestone.id,
  }
}

/**
 * An address of the world's records. With `other`, what is named after the first record is from there.
 *
 * @throws when nothing is known for a parameter of the address: a new one belongs into `worldOf`.
 */
export function addressOf(pattern: string, world: World, other: World = world): string {
  if (pattern === '/*') return '/nothing-here'
  let from = world
  return pattern.replace(/\/:(\w+)(\?)?/g, (part, name: string, optional, at: number) => {
    const value = from[name === 'id' ? pattern.slice(0, at + part.length) : name]
    if (value === undefined && optional) return ''
    if (value === undefined) throw new Error(`Nothing is made for ${pattern} (${name})`)
    if (name.endsWith('id')) from = other
    return `/${value}`
  })
}

/** What belongs to the instance: everybody who is signed in may read it, and take it. */
export const SHARED = /^\/(library\/(shared|people)|shared_items)\//

/** What needs more in its address than parameters. */
export const QUERIES: Record<string, (world: World) => string> = {
  '/tags/:tag_id/merge/create': ({ tag_id: id }) => `?into_id=${id}`,
}

/** What counts tries, keeps sessions or indexes: not what anybody wrote. */
const NOT_WRITTEN = /^(sessions|rate_limits|locks|remember_me_tokens|tasks_fts.*|adonis_.*)$/

/** A fingerprint of everything in the database. */
export async function everything(): Promise<Record<string, string>> {
  const tables = await db.connection().getAllTables(['public'])
  const prints: Record<string, string> = {}
  for (const table of tables) {
    if (NOT_WRITTEN.test(table)) continue
    const rows = await db.from(table).select('*')
    const sorted = rows.map((row) => JSON.stringify(row)).sort()
    prints[table] = createHash('sha256').update(sorted.join('\n')).digest('hex').slice(0, 12)
  }
  return prints
}

/** A role with a criterion of each kind; the one that is named is a line to tick. */
async function roleParts(
  change: Change,
  areas: World,
  doneId: number,
  text: (most: number) => string
): Promise<World> {
  const roleId = Number(areas['/readiness/:id'])
  const skillId = Number(areas['/skills/:id'])
  const add = (values: Partial<Criterion>) =>
    change.create(Criterion, { roleId, title: text(200), weight: 3, ...values })
  const line = await add({ kind: 'check', position: 1 })
  await add({ kind: 'skill', skillId, level: 3, position: 2 })
  await add({ kind: 'goal', goalId: Number(areas['/goals/:id']), position: 3 })
  const itself = await add({ kind: 'evidence', needed: 2, position: 4 })
  await change.create(Evidence, {
    claimType: 'criterion',
    claimId: itself.id,
    proofType: 'task',
    proofId: doneId,
    note: text(2000),
    shownOn: '2026-11-20',
  })
  return {
    'role_id': roleId,
    'criterion_id': line.id,
    '/criteria/:id': line.id,
    '/readiness/:role_id/criteria/:id': line.id,
  }
}
