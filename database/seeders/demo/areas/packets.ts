import { createHash } from 'node:crypto'
import Packet from '#models/packet'
import { addDays, type Day } from '#services/calendar/day'
import { canonical } from '#services/packets/canonical'
import { composePacket } from '#services/packets/compose'
import { daysOf } from '#services/packets/periods'
import { USUAL_SECTIONS } from '#services/packets/sections'
import type { Telling } from '../write.js'

const SENT = 'What the half-year adds up to'
const DRAFT = 'For the panel: ready for staff engineer'

/** The packet that went to her manager, and the one that she is still working on. */
export default function packets(today: Day) {
  const [last, now] = [daysOf('last_half', today), daysOf('this_half', today)]
  return [
    {
      title: SENT,
      audience: 'Ines, my manager',
      introduction:
        'The migration took more of the half-year than I had planned, and paid for it: **no booking was lost**.\n\nThree things I would like to talk about:\n\n1. what I should hand over,\n2. more reviews of designs, fewer of lines,\n3. the talk.',
      starts_on: last.from,
      ends_on: last.to,
      sections: JSON.stringify(USUAL_SECTIONS),
      left_out: '[]',
    },
    {
      title: DRAFT,
      audience: 'The promotion panel',
      introduction: '',
      starts_on: now.from,
      ends_on: now.to,
      sections: JSON.stringify(['skills', 'goals', 'feedback', 'learning']),
      left_out: '[]',
    },
  ]
}

/** Freezes the one and shares it: a link that was read, and one that was taken back. */
export async function tell({ change, client, id, insert, moment, person, rows, today }: Telling) {
  const sent = await Packet.of(person, { client }).where('id', id('packets', SENT)).firstOrFail()
  const { document } = await composePacket(person, sent, client)
  const content = canonical(document)
  const frozenOn = addDays(sent.endsOn, 9) > today ? today : addDays(sent.endsOn, 9)
  const at = moment(frozenOn, 430)
  await insert('packet_contents', [{ packet_id: sent.id, created_at: at, ...content }])
  await change('packets', sent.id, {
    ...{ frozen_at: at, digest: content.digest, created_at: moment(frozenOn, 390) },
  })

  const link = (name: string, more: Record<string, unknown>) => ({
    packet_id: sent.id,
    name,
    // nobody has these links
    token_hash: createHash('sha256').update(`${person.id} ${name} ${at}`).digest('hex'),
    ...{ created_at: at, updated_at: at, expires_at: moment(today), revoked_at: null },
    ...more,
  })
  await insert('packet_shares', [
    link('Ines', {
      ...{ reads: 4, last_read_at: moment(addDays(frozenOn, 3), 200) },
      expires_at: person.clock.now.plus({ days: 9 }).toUTC().toISO(),
    }),
    link('The wrong Ines', { reads: 0, revoked_at: moment(frozenOn, 445) }),
  ])

  // what is somebody else's business as well stays out
  const [meant] = (await rows('goals', 'id', 'title')).filter(({ title }) =>
    /run|sport|marathon|sleep/i.test(String(title))
  )
  if (meant) {
    await change('packets', id('packets', DRAFT), {
      left_out: JSON.stringify([`goal-${String(meant.id)}`]),
    })
  }
}
