import { errors } from '@adonisjs/lucid'
import db from '@adonisjs/lucid/services/db'
import type { DateTime } from 'luxon'
import { readRows } from '#queries/raw'
import { hashOf } from '#services/accounts/secret'
import type { PacketDocument } from '#services/packets/document'

/** A packet as who has a link reads it. */
export type SharedPacket = {
  shareId: number
  userId: number
  digest: string
  document: PacketDocument
  markdown: string
  expiresAt: string
}

/** Nothing of it is told apart: a wrong link, one that ended, and one to what is no longer frozen or kept. */
const OPEN = `select packet_shares.id as share_id, packet_shares.user_id, packet_shares.expires_at,
    packets.digest, packet_contents.document, packet_contents.markdown
  from packet_shares
  join packets on packets.id = packet_shares.packet_id
    and packets.trashed_at is null and packets.frozen_at is not null
  join packet_contents on packet_contents.packet_id = packets.id
    and packet_contents.digest = packets.digest
  join users on users.id = packet_shares.user_id
    and users.disabled_at is null and users.deletion_asked_at is null
  where packet_shares.token_hash = ? and packet_shares.revoked_at is null
    and packet_shares.expires_at > ?`

/** @throws E_ROW_NOT_FOUND for every link that opens nothing, whatever the reason */
export async function sharedPacket(token: string, now: DateTime): Promise<SharedPacket> {
  const [row] = await readRows(OPEN, [hashOf(token), now.toUTC().toISO()!])
  if (!row) throw new errors.E_ROW_NOT_FOUND()
  return {
    shareId: row.share_id,
    userId: row.user_id,
    digest: row.digest,
    document: JSON.parse(row.document),
    markdown: row.markdown,
    expiresAt: row.expires_at,
  }
}

/** Counts that somebody read it. It is no change of the person's, and leaves no trace of the reader. */
export const countRead = ({ shareId: id }: SharedPacket, now: DateTime) =>
  db
    .from('packet_shares')
    .where({ id })
    .increment('reads', 1)
    .update({ last_read_at: now.toUTC().toISO() })
