import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type Packet from '#models/packet'
import { composePacket } from '#services/packets/compose'
import type { PacketDocument } from '#services/packets/document'
import { packetMarkdown } from '#services/packets/markdown'
import type { Person } from '#services/person'

/** What a packet says: what it said when it was frozen, else what the data say now. */
export async function whatItSays(
  packet: Packet,
  person: Person,
  client?: TransactionClientContract
): Promise<{ document: PacketDocument; markdown: string }> {
  if (packet.isFrozen) return packet.content(client)
  const { document } = await composePacket(person, packet, client)
  return { document, markdown: packetMarkdown(document) }
}
