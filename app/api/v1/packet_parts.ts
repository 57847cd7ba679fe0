import { madeShareShape, packetShareShape } from '#api/v1/shapes/packet_share'
import { appUrl } from '#config/app'
import Packet from '#models/packet'
import type PacketShare from '#models/packet_share'
import { packetShareTable, packetTable } from '#queries/packets'
import { extent } from '#services/api/list'
import { answers, type Call, type Parameter, reads, takes, writes } from '#services/api/operation'
import { own } from '#services/api/own'
import { packetMarkdown } from '#services/packets/markdown'
import { requireFrozen } from '#services/packets/read'
import { whatItSays } from '#services/packets/says'
import { fileNameOf, sendMarkdown, sendPdf } from '#services/packets/send'
import { packetShareValidator, shareOf } from '#validators/packet'

const ownPacket = (call: Call) => own(Packet, call, call.params.packet_id)
const path = '/packets/:packet_id'
const common = { area: 'packets', scope: 'packets:read' } as const

const links: Record<string, Parameter> = {
  links: {
    type: 'boolean',
    description: 'Whether each line leads to its source, which only the person may open.',
  },
}
const baseOf = ({ query }: Call) => (query.links ? appUrl : null)

/** A link that belongs to the packet of the address. */
async function ownShare(call: Call): Promise<PacketShare> {
  const packet = await ownPacket(call)
  return packet.shares(call.client).where('id', call.params.id).firstOrFail()
}

export default [
  writes({
    ...common,
    name: 'packets.versions.store',
    method: 'POST',
    path: `${path}/versions`,
    summary: 'Make a new version of a packet',
    description:
      'A draft that begins with what the packet was asked for. The packet stays as it is.',
    scope: 'packets:write',
    query: extent(packetTable.shape),
    answer: answers.created(packetTable.shape, ({ id }) => `/api/v1/packets/${id}`),
    async run(call) {
      const packet = await ownPacket(call)
      call.label('packets.changes.versioned', { title: packet.title })
      const { id } = await Packet.add(call.change, packet.nextVersion)
      return packetTable.find(call, id)
    },
  }),
  reads({
    ...common,
    name: 'packets.markdown.show',
    method: 'GET',
    path: `${path}/markdown`,
    summary: 'Read a packet as Markdown',
    description: 'Without links these are the bytes that its digest is of.',
    query: links,
    answer: answers.stream('The packet.', 'text/markdown'),
    async run(call) {
      const packet = await ownPacket(call)
      const { document, markdown } = await whatItSays(packet, call.person)
      const base = baseOf(call)
      const text = base ? packetMarkdown(document, base) : markdown
      return sendMarkdown(call.http!.response, text, { name: fileNameOf(packet.title) })
    },
  }),
  reads({
    ...common,
    name: 'packets.pdf.show',
    method: 'GET',
    path: `${path}/pdf`,
    summary: 'Read a packet as PDF',
    query: links,
    answer: answers.stream('The packet.', 'application/pdf'),
    async run(call) {
      const packet = await ownPacket(call)
      const { document } = await whatItSays(packet, call.person)
      const name = fileNameOf(packet.title)
      return sendPdf(call.http!.response, document, { name, base: baseOf(call) })
    },
  }),
  reads({
    ...common,
    name: 'packets.content.show',
    method: 'GET',
    path: `${path}/content`,
    summary: 'Read what a packet says, in parts',
    answer: answers.plain(
      { type: 'object', description: 'Facts, chapters, groups and lines; each with its words.' },
      'The content that the page, the Markdown and the PDF are made of.'
    ),
    run: async (call) => (await whatItSays(await ownPacket(call), call.person)).document,
  }),
  reads({
    ...common,
    name: 'packets.shares.index',
    method: 'GET',
    path: `${path}/shares`,
    summary: 'List the links to a packet',
    query: packetShareTable.query,
    answer: answers.page(packetShareShape),
    async run(call) {
      const { id } = await ownPacket(call)
      return packetShareTable.page(call, (rows) => rows.where('packet_id', id))
    },
  }),
  writes({
    ...common,
    name: 'packets.shares.store',
    method: 'POST',
    path: `${path}/shares`,
    summary: 'Make a link to a frozen packet',
    description:
      'Whoever has it reads the packet until it ends. Its address is in this answer alone.',
    scope: 'packets:write',
    body: takes.json(packetShareValidator, { example: { name: 'The panel', days: 14 } }),
    answer: answers.created(
      madeShareShape,
      (row) => `/api/v1/packets/${row.packet_id}/shares/${row.id}`
    ),
    secret: true,
    async run(call) {
      const packet = await ownPacket(call)
      requireFrozen(packet, call.person.t)
      call.label('packets.changes.shared', { title: packet.title })
      const now = call.person.clock.now
      const { share, token } = await packet.share(call.change, shareOf(call.input), now)
      const url = new URL(`/shared/${token}`, appUrl).href
      return { ...(await packetShareTable.find(call, share.id)), url }
    },
  }),
  reads({
    ...common,
    name: 'packets.shares.show',
    method: 'GET',
    path: `${path}/shares/:id`,
    summary: 'Read a link to a packet',
    query: extent(packetShareShape),
    answer: answers.one(packetShareShape),
    run: async (call) => packetShareTable.find(call, (await ownShare(call)).id),
  }),
  writes({
    ...common,
    name: 'packets.shares.destroy',
    method: 'DELETE',
    path: `${path}/shares/:id`,
    summary: 'Revoke a link to a packet',
    description: 'It opens nothing any more. That it was there, and how often it was read, stays.',
    scope: 'packets:write',
    answer: answers.nothing(),
    async run(call) {
      const share = await ownShare(call)
      if (share.revokedAt) return
      const { title } = await ownPacket(call)
      call.label('packets.changes.revoked', { title })
      await call.change.save(share.merge({ revokedAt: call.person.clock.now }))
    },
  }),
]
