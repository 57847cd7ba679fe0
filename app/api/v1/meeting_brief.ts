import { ownMeeting } from '#api/v1/meeting_parts'
import { meetingBriefShape } from '#api/v1/shapes/meeting_brief'
import { promiseShape } from '#api/v1/shapes/promise'
import { briefOf } from '#queries/meeting_brief'
import { extent } from '#services/api/list'
import { answers, type Operation, reads } from '#services/api/operation'
import { unreadable } from '#services/api/type_scopes'

export default [
  reads({
    name: 'meetings.brief.show',
    area: 'meetings',
    method: 'GET',
    path: '/meetings/:meeting_id/brief',
    summary: 'Read the brief of a meeting',
    description:
      'What is worth knowing before it, by who takes part. What the token may not read is left out: promises are tasks, feedback is private. Points that wait in the meeting stand in its agenda.',
    scope: 'meetings:read',
    query: extent(meetingBriefShape),
    answer: answers.list(meetingBriefShape),
    async run(call) {
      const { person } = call
      const brief = await briefOf(person, await ownMeeting(call))
      const hidden = new Set(unreadable(call))
      const promises = await promiseShape.writeWhole(
        hidden.has('task') ? [] : brief.flatMap((one) => one.promises),
        call
      )
      return brief.map((one) => ({
        ...one,
        promises: promises.filter((row) => row.contact_id === one.id),
        waiting: hidden.has('remark')
          ? []
          : one.waiting.map(({ id, title, direction, day }) => ({ id, title, direction, day })),
        goals: hidden.has('goal') ? [] : one.goals.map(({ id, title }) => ({ id, title })),
      }))
    },
  }),
] satisfies Operation[]
