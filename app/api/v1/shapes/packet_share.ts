import { is, Shape } from '#services/api/shape'

const fields = {
  id: is.id(),
  packet_id: is.id(),
  name: is.text({ description: 'Whom it was made for.' }),
  expires_at: is.moment(),
  revoked_at: is.maybe(is.moment()),
  reads: is.integer({ minimum: 0, description: 'How often others opened it.' }),
  last_read_at: is.maybe(is.moment()),
  created_at: is.moment(),
  updated_at: is.moment(),
}

/** A link to a packet as the API answers it. */
export const packetShareShape = new Shape('PacketShare', fields, {
  description: 'A link by which somebody reads a packet without an account.',
})

/** Only the answer that makes a link tells it. */
export const madeShareShape = new Shape(
  'PacketShareWithUrl',
  { ...fields, url: is.text({ description: 'The link; told once.' }) },
  { description: 'A link that has just been made.' }
)
