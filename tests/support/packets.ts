import type { DateTime } from 'luxon'
import entries from '#database/factories/entry_factory'
import items from '#database/factories/item_factory'
import packets from '#database/factories/packet_factory'
import remarks from '#database/factories/remark_factory'
import Decision from '#models/decision'
import Evidence from '#models/evidence'
import GoalTask from '#models/goal_task'
import Meeting from '#models/meeting'
import type Packet from '#models/packet'
import type User from '#models/user'
import type { ClaimType, ProofType } from '#services/evidence/kinds'
import { createGoal, createKeyResult } from '#tests/support/goals'
import { createSkill } from '#tests/support/readiness'
import { changing, createTask, personOf } from '#tests/support/world'

type Ends = { claim: [ClaimType, number]; proof: [ProofType, number]; note?: string; day: string }

export const createPacket = (user: User, more: Partial<Packet> = {}): Promise<Packet> =>
  packets.create(user, { title: 'The half-year', audience: '', introduction: '', ...more })

export const shows = (user: User, { claim, proof, note = '', day }: Ends) =>
  changing(user, (change) =>
    change.create(Evidence, {
      ...{ claimType: claim[0], claimId: claim[1], proofType: proof[0], proofId: proof[1] },
      ...{ note, shownOn: day },
    })
  )

/** A packet that is frozen, with what its person has by then. */
export async function frozenPacket(user: User, more: Partial<Packet> = {}): Promise<Packet> {
  const packet = await createPacket(user, more)
  await changing(user, (change) => packet.freeze(change, personOf(user)))
  return packet
}

/** The secret of a new link. */
export const shareOf = async (user: User, packet: Packet, now: DateTime, days = 14) =>
  changing(user, (change) => packet.share(change, { name: 'The panel', days }, now))

/** A half-year with one thing of each kind, shareable and not. */
export async function halfYear(user: User) {
  const goal = await createGoal(user, {
    ...{ title: 'Give a talk', startsOn: '2026-03-01', dueOn: '2026-12-01' },
  })
  const keyResult = await createKeyResult(goal, { title: 'Rehearsals' })
  await changing(user, async (change) => {
    await keyResult.measure(change, 2, '2026-06-30')
    await keyResult.measure(change, 5, '2026-09-01')
    await keyResult.measure(change, 9, '2027-01-05')
  })
  const done = { status: 'done', closedOn: '2026-09-02' } as const
  const task = await createTask(user, { title: 'Write the outline', ...done })
  const skill = await createSkill(user, { name: 'Presenting' })
  await changing(user, async (change) => {
    await change.create(GoalTask, { goalId: goal.id, taskId: task.id })
    await skill.assess(change, { level: 1, assessedOn: '2026-05-01', note: '' })
    await skill.assess(change, { level: 3, assessedOn: '2026-10-01', note: '' })
    const meeting = await change.create(Meeting, {
      ...{ title: 'Planning', day: '2026-10-05', notes: '', preparation: '' },
      ...{ startsAt: user.createdAt, endsAt: user.createdAt.plus({ hours: 1 }) },
    })
    await change.create(Decision, { meetingId: meeting.id, text: 'We ship on Thursdays.' })
  })
  const open = { title: 'A column moves in four steps', takeaway: 'Small steps.', body: '' }
  const entry = await entries.create(user, { ...open, day: '2026-08-01', shareable: true })
  const secret = { title: 'SECRET ENTRY', takeaway: 'SECRET TAKEAWAY', body: 'SECRET BODY' }
  const hidden = await entries.create(user, { ...secret, day: '2026-08-02' })
  const said = { details: '', context: '', day: '2026-08-03' }
  await remarks.create(user, { ...said, said: 'The demo was clear.', shareable: true })
  const whisper = await remarks.create(user, { ...said, said: 'SECRET REMARK', kind: 'praise' })
  const claim: [ClaimType, number] = ['skill', skill.id]
  const day = '2026-08-04'
  await shows(user, { claim, proof: ['task', task.id], note: 'Nobody got lost.', day })
  await shows(user, { claim, proof: ['entry', hidden.id], note: 'SECRET REASON', day })
  await shows(user, { claim, proof: ['remark', whisper.id], note: 'SECRET WHY', day })
  const course = await items.create(user, {
    ...{ name: 'Speaking well', kind: 'course', status: 'finished', finishedOn: '2026-08-04' },
  } as object)
  const note = 'I can hold a room for twenty minutes.'
  await shows(user, { claim, proof: ['item', course.id], note, day })
  return { goal, task, skill, entry }
}
