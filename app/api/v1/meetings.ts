import meetingBrief from '#api/v1/meeting_brief'
import meetingParts from '#api/v1/meeting_parts'
import { ownMeeting } from '#api/v1/meeting_parts'
import Meeting from '#models/meeting'
import { minutesOf } from '#presenters/minutes'
import { meetingTable } from '#queries/meetings'
import { promisesOf } from '#queries/promises'
import { PROMISES } from '#models/task/promised'
import { actsOn } from '#services/api/acts'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { extent } from '#services/api/list'
import { answers, reads } from '#services/api/operation'
import { resource } from '#services/api/resource'
import { promiseShape } from '#api/v1/shapes/promise'
import { agendaShape } from '#api/v1/shapes/agenda'
import { minutesShape } from '#api/v1/shapes/minutes'
import { agenda } from '#queries/agenda'
import { areaVerbs } from '#services/areas/verbs'
import { rewriteMeeting, writeMeeting } from '#services/meetings/write'
import { meetingEmpty, meetingValidators } from '#validators/meeting'

const example = {
  title: 'Release planning',
  starts_at: '2026-11-23T09:00:00.000Z',
  ends_at: '2026-11-23T09:45:00.000Z',
  place: 'Room 2',
  link: 'https://meet.example.org/release',
  preparation: 'Ask about the **test data**.',
  notes: 'The dates hold.',
}
const output = {
  ...{ id: 1, ...example, day: '2026-11-23', attendee_ids: [3], meeting_series_id: null },
  ...{ recurrence: null, prepared_at: null, held_at: null, ...EXAMPLE_MOMENTS },
}
const path = '/meetings/:meeting_id'
const verbs = areaVerbs(Meeting)

export default [
  ...resource({
    name: 'meetings',
    one: 'a meeting',
    many: 'meetings',
    model: Meeting,
    table: meetingTable,
    validators: meetingValidators,
    empty: meetingEmpty,
    verbs: {
      async create({ change, input, label, person }) {
        label('meetings.changes.created', { title: input.title })
        return (await writeMeeting(change, person, input)).id
      },
      async update({ change, input, label, person }, row: Meeting) {
        await rewriteMeeting(change, person, row, input)
        label('meetings.changes.changed', { title: row.title })
      },
      remove: verbs.remove,
    },
    examples: { input: example, output },
  }),
  ...meetingParts,
  ...meetingBrief,
  ...actsOn({ area: 'meetings', path, model: Meeting, table: meetingTable }, [
    {
      name: 'meetings.preparation.store',
      method: 'POST',
      path: '/preparation',
      summary: 'Mark a meeting as prepared',
      run: ({ change, label, person }, row) => {
        label('meetings.changes.prepared', { title: row.title })
        return row.prepare(change, person.clock.now)
      },
    },
    {
      name: 'meetings.preparation.destroy',
      method: 'DELETE',
      path: '/preparation',
      summary: 'Mark a meeting as not prepared',
      run: ({ change, label }, row) => {
        label('meetings.changes.unprepared', { title: row.title })
        return row.prepare(change, null)
      },
    },
    {
      name: 'meetings.completion.store',
      method: 'POST',
      path: '/completion',
      summary: 'Close a meeting',
      description:
        'It is over, also before its time. In a series, what was not discussed waits in the next meeting.',
      run: ({ change, label, person }, row) => {
        label('meetings.changes.closed', { title: row.title })
        return row.close(change, person.clock.now)
      },
    },
    {
      name: 'meetings.completion.destroy',
      method: 'DELETE',
      path: '/completion',
      summary: 'Open a closed meeting again',
      run: ({ change, label }, row) => {
        label('meetings.changes.reopened', { title: row.title })
        return row.close(change, null)
      },
    },
  ]),
  reads({
    name: 'meetings.agenda.show',
    area: 'meetings',
    method: 'GET',
    path: `${path}/agenda`,
    summary: 'Read the agenda of a meeting',
    description:
      'Its own points and what earlier meetings of its series left over, as its page shows them. An open point waits in exactly one meeting.',
    scope: 'meetings:read',
    query: extent(agendaShape),
    answer: answers.list(agendaShape),
    async run(call) {
      const meeting = await ownMeeting(call)
      const placed = await agenda(meeting, call.person.clock.now, call.client)
      return placed.map(({ point, from, waits }) => ({ ...point, waits, left_over: from !== null }))
    },
  }),
  reads({
    name: 'meetings.minutes.show',
    area: 'meetings',
    method: 'GET',
    path: `${path}/minutes`,
    summary: 'Read the minutes of a meeting',
    scope: 'meetings:read',
    query: extent(minutesShape),
    answer: answers.one(minutesShape),
    async run(call) {
      const meeting = await ownMeeting(call)
      const { markdown, mail } = await minutesOf(meeting, call.person)
      return { id: meeting.id, markdown, mail }
    },
  }),
  reads({
    name: 'promises.index',
    area: 'meetings',
    method: 'GET',
    path: '/promises',
    summary: 'List what is promised between the person and their contacts',
    description:
      'Tasks that name a contact and who owes it: what is open first, the oldest before. Completing the task keeps the promise.',
    scope: 'tasks:read',
    query: {
      contact_id: {
        type: 'integer',
        minimum: 1,
        maximum: 999_999_999,
        description: 'Only with this contact.',
      },
      promise: { type: 'string', enum: [...PROMISES], description: 'Only what this side owes.' },
      ...extent(promiseShape),
    },
    answer: answers.list(promiseShape),
    async run({ person, query }) {
      const rows = await promisesOf(person, query.contact_id ?? null)
      return rows.filter(({ promise }) => !query.promise || promise === query.promise)
    },
  }),
]
