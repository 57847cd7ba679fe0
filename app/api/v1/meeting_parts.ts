import AgendaPoint from '#models/agenda_point'
import Decision from '#models/decision'
import Meeting from '#models/meeting'
import { placeAmong } from '#models/mixins/ordering'
import { agendaPointTable, decisionTable } from '#queries/meetings'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { extent } from '#services/api/list'
import { answers, type Call, type WriteCall, writes } from '#services/api/operation'
import { own } from '#services/api/own'
import { moveTo, positionBody, positionHelp } from '#services/api/placing'
import { resource } from '#services/api/resource'
import { pointOf } from '#services/meetings/find'
import { agendaPointEmpty, agendaPointValidators, decisionValidators } from '#validators/meeting'

export const ownMeeting = (call: Call) => own(Meeting, call, call.params.meeting_id)

const above = async (call: Call) => ({ meeting_id: (await ownMeeting(call)).id })
const path = '/meetings/:meeting_id'
const ofMeeting = { area: 'meetings', above } as const

const point = { title: 'Test data', minutes: 10 }
const decision = { text: 'We ship on Thursday.' }

/** What does something to a point that stands on the agenda of the meeting, its own or left over. */
const pointAct = (
  method: 'POST' | 'DELETE',
  summary: string,
  run: (call: WriteCall, row: AgendaPoint, meeting: Meeting) => Promise<void>,
  description?: string
) =>
  writes({
    name: `meetings.agenda_points.discussion.${method === 'POST' ? 'store' : 'destroy'}`,
    area: 'meetings',
    method,
    path: `${path}/agenda_points/:agenda_point_id/discussion`,
    summary,
    description,
    scope: 'meetings:write',
    query: extent(agendaPointTable.shape),
    answer: answers.one(agendaPointTable.shape),
    async run(call) {
      const meeting = await ownMeeting(call)
      const { agenda_point_id: id } = call.params
      await run(call, await pointOf(meeting, id, call.person, call.client), meeting)
      return agendaPointTable.find(call, id)
    },
  })

export default [
  ...resource({
    ...ofMeeting,
    name: 'meetings.agenda_points',
    one: 'a point of an agenda',
    many: 'the points that were put on the agenda of a meeting',
    path: `${path}/agenda_points`,
    model: AgendaPoint,
    table: agendaPointTable,
    validators: agendaPointValidators,
    empty: agendaPointEmpty,
    verbs: {
      async create(call) {
        const { title, minutes } = call.input
        const meeting = await ownMeeting(call)
        call.label('meetings.changes.point_added', { title })
        return (await meeting.addPoint(call.change, title, minutes || null)).id
      },
      async update({ change, input, label }, row: AgendaPoint) {
        const { title = row.title, minutes = row.minutes } = input
        label('meetings.changes.point_changed', { title })
        await change.save(row.merge({ title, minutes: minutes || null }))
      },
      async remove({ change, label }, row: AgendaPoint) {
        label('meetings.changes.point_removed', { title: row.title })
        await change.delete(row)
      },
    },
    examples: {
      input: point,
      output: {
        ...{ id: 1, meeting_id: 1, ...point, position: 1, discussed_at: null },
        ...{ discussed_in_id: null, ...EXAMPLE_MOMENTS },
      },
    },
  }),
  pointAct(
    'POST',
    'Mark a point as discussed',
    async ({ change, label, person }, row, meeting) => {
      label('meetings.changes.point_discussed', { title: row.title })
      await row.discuss(change, meeting, person.clock.now)
    },
    'Also one that an earlier meeting of the series left over.'
  ),
  pointAct('DELETE', 'Let a point wait again', async ({ change, label }, row) => {
    label('meetings.changes.point_reopened', { title: row.title })
    await row.reopen(change)
  }),
  writes({
    name: 'meetings.agenda_points.position.update',
    area: 'meetings',
    method: 'PUT',
    path: `${path}/agenda_points/:agenda_point_id/position`,
    summary: 'Move a point of an agenda',
    description: positionHelp,
    scope: 'meetings:write',
    query: extent(agendaPointTable.shape),
    body: positionBody,
    answer: answers.one(agendaPointTable.shape),
    async run(call) {
      const { change, client, input, label } = call
      const meeting = await ownMeeting(call)
      const { agenda_point_id: id } = call.params
      const row = await meeting.points(client).where('id', id).firstOrFail()
      label('meetings.changes.point_moved', { title: row.title })
      await moveTo(input, (place) => placeAmong(change, row, () => meeting.points(client), place))
      return agendaPointTable.find(call, id)
    },
  }),
  ...resource({
    ...ofMeeting,
    name: 'meetings.decisions',
    one: 'a decision',
    many: 'the decisions of a meeting',
    path: `${path}/decisions`,
    model: Decision,
    table: decisionTable,
    validators: decisionValidators,
    verbs: {
      async create(call) {
        const meeting = await ownMeeting(call)
        call.label('meetings.changes.decided', { text: call.input.text })
        return (await meeting.decide(call.change, call.input.text)).id
      },
      async update({ change, input, label }, row: Decision) {
        const { text = row.text } = input
        label('meetings.changes.decision_changed', { text })
        await change.save(row.merge({ text }))
      },
      async remove({ change, label }, row: Decision) {
        label('meetings.changes.decision_removed', { text: row.text })
        await change.delete(row)
      },
    },
    examples: {
      input: decision,
      output: { id: 1, meeting_id: 1, ...decision, ...EXAMPLE_MOMENTS },
    },
  }),
]
