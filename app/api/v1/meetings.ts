import Meeting from '#models/meeting'
import { meetingTable } from '#queries/meetings'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { resource } from '#services/api/resource'
import { areaVerbs } from '#services/areas/verbs'
import { readMeeting } from '#services/meetings/read'
import { meetingEmpty, meetingValidators } from '#validators/meeting'

const example = {
  title: 'Kept words',
  starts_at: '2026-11-20T08:00:00.000Z',
  ends_at: '2026-11-20T08:30:00.000Z',
  place: 'Kept words',
  link: 'https://example.com/ana',
  preparation: 'Kept words',
  notes: 'Kept words',
}

const verbs = areaVerbs(Meeting)

export default resource({
  name: 'meetings',
  one: 'a meeting',
  many: 'meetings',
  model: Meeting,
  table: meetingTable,
  validators: meetingValidators,
  empty: meetingEmpty,
  verbs: {
    create: (call) => verbs.create!({ ...call, input: readMeeting(call.input, call.person) }),
    update: (call, row: Meeting) =>
      verbs.update({ ...call, input: readMeeting(call.input, call.person, row) }, row),
    remove: verbs.remove,
  },
  examples: { input: example, output: { id: 1, ...example, ...EXAMPLE_MOMENTS } },
})
