import { createHash } from 'node:crypto'
import type { PacketDocument } from '#services/packets/document'
import { packetMarkdown } from '#services/packets/markdown'

/** A packet as it is kept: its content, the Markdown that leaves, and what that comes to. */
export function canonical(document: PacketDocument) {
  const markdown = packetMarkdown(document)
  return { document: JSON.stringify(document), markdown, digest: digestOf(markdown) }
}

/** SHA-256 in hexadecimal digits. */
export const digestOf = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex')
