import packetParts from '#api/v1/packet_parts'
import Packet from '#models/packet'
import { packetTable } from '#queries/packets'
import { actsOn } from '#services/api/acts'
import { EXAMPLE_MOMENTS } from '#services/api/example'
import { resource } from '#services/api/resource'
import { areaVerbs } from '#services/areas/verbs'
import { checkedDays, requireDraft } from '#services/packets/read'
import { packetEmpty, packetValidators } from '#validators/packet'

const example = {
  title: 'Second half of 2026',
  audience: 'My manager',
  introduction: 'What I am **proud of**.',
  starts_on: '2026-07-01',
  ends_on: '2026-12-31',
  sections: ['goals', 'skills', 'feedback'],
  left_out: ['goal-3.task-12'],
}
const state = { frozen_at: null, digest: null, previous_id: null }
const path = '/packets/:packet_id'
const verbs = areaVerbs(Packet)

export default [
  ...resource({
    name: 'packets',
    one: 'a packet',
    many: 'packets',
    model: Packet,
    table: packetTable,
    validators: packetValidators,
    empty: packetEmpty,
    verbs: {
      create(call) {
        checkedDays(call.input, call.person.t)
        return verbs.create!(call)
      },
      update(call, row: Packet) {
        requireDraft(row, call.person.t)
        const { starts_on = row.startsOn, ends_on = row.endsOn } = call.input
        checkedDays({ starts_on, ends_on }, call.person.t)
        return verbs.update(call, row)
      },
      remove: verbs.remove,
    },
    examples: { input: example, output: { id: 1, ...example, ...state, ...EXAMPLE_MOMENTS } },
  }),
  ...actsOn({ area: 'packets', path, model: Packet, table: packetTable }, [
    {
      name: 'packets.freeze.store',
      method: 'POST',
      path: '/freeze',
      summary: 'Freeze a packet',
      description:
        'It keeps what it says now, whatever becomes of its sources. It can be shared from then on, and no longer changed.',
      async run({ change, label, person }, row) {
        if (row.isFrozen) return
        label('packets.changes.frozen', { title: row.title })
        await row.freeze(change, person)
      },
    },
  ]),
  ...packetParts,
]
