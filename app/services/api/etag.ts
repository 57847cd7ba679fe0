import { createHash } from 'node:crypto'
import { ApiProblem } from '#services/api/problem'

const digest = (text: string) => createHash('sha1').update(text).digest('base64url')

/**
 * A record's entity tag: a digest of all that it says. Where less or more of it was asked for, a
 * second part tells the answers apart.
 */
export const entityTag = (whole: string, shown: string = whole) =>
  whole === shown ? `"${digest(whole)}"` : `"${digest(whole)}.${digest(shown)}"`

const tags = (header: string) => header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))

/** Whether the client has this answer already (RFC 9110, If-None-Match). */
export const isKnown = (header: string | undefined, tag: string) =>
  header !== undefined && (header.trim() === '*' || tags(header).includes(tag))

/** @throws {ApiProblem} 412 when the record is not what the client read (RFC 9110, If-Match) */
export function refuseStale(header: string, whole: string) {
  const now = entityTag(whole).slice(1, -1)
  const matches = tags(header).some((tag) => tag.replace(/^"|"$/g, '').split('.')[0] === now)
  if (header.trim() !== '*' && !matches) {
    throw new ApiProblem('precondition_failed', undefined, [], { ETag: entityTag(whole) })
  }
}
