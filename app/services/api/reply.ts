import type { HttpContext } from '@adonisjs/core/http'
import { entityTag } from '#services/api/etag'
import type { Call, ListPage, Operation } from '#services/api/operation'
import { readingOf } from '#services/api/list'
import { ApiProblem } from '#services/api/problem'
import type { Shape, Row } from '#services/api/shape'
import { bodyOf } from '#services/utf8'

/** An answer before it is sent: kept as it is for a repeated Idempotency-Key, or put into a batch's. */
export type Reply = {
  status: number
  headers: Record<string, string>
  /** JSON text; null for answers without a body. */
  body: string | null
}

/** An answer that is written as it is: no shape, no person whose words it would need. */
export function plainReply({ answer }: Operation, value: unknown): Reply {
  if (value instanceof ApiProblem) {
    const { status, headers } = value
    return { status, headers, body: JSON.stringify(value) }
  }
  const body = answer.kind === 'nothing' ? null : JSON.stringify(value)
  return { status: answer.status, headers: {}, body }
}

/** Puts what an operation gave into the words of its answer. */
export async function replyOf(operation: Operation, call: Call, value: any): Promise<Reply> {
  const { answer } = operation
  switch (answer.kind) {
    case 'nothing':
    case 'plain':
      return plainReply(operation, value)
    case 'list': {
      const { rows, next } = answer.paged ? (value as ListPage) : { rows: value, next: null }
      const reading = readingOf(answer.shape, call)
      const body = JSON.stringify(await answer.shape.write(rows, reading))
      const headers: Record<string, string> = { ETag: entityTag(body) }
      if (next) headers.Link = linkTo(next, call)
      return { status: answer.status, headers, body }
    }
    case 'one': {
      const { whole, shown } = await writeOne(answer.shape, value, call)
      const headers: Record<string, string> = { ETag: entityTag(whole, shown) }
      if (answer.location) headers.Location = answer.location(value)
      return { status: answer.status, headers, body: shown }
    }
    case 'stream':
      throw new Error(`${operation.name} streams its answer itself`)
  }
}

/** A record as all that it says, and as what was asked for. */
async function writeOne(shape: Shape, row: Row, call: Call) {
  const reading = readingOf(shape, call)
  const [written] = await shape.write([row], reading)
  const shown = JSON.stringify(written)
  if (!call.query.fields && reading.include.size === 0) return { whole: shown, shown }
  return { whole: await wholeText(shape, row, call), shown }
}

/** A record's whole text, which `If-Match` speaks of. */
export async function wholeText(shape: Shape, row: Row, call: Call): Promise<string> {
  return JSON.stringify((await shape.writeWhole([row], call))[0])
}

/** The same list from the next record on (RFC 8288). */
function linkTo(cursor: string, { http }: Call): string {
  const url = new URL(http?.request.url(true) ?? '', 'http://list')
  url.searchParams.set('cursor', cursor)
  return `<${url.pathname}${url.search}>; rel="next"`
}

export function send({ response }: HttpContext, { status, headers, body }: Reply) {
  response.status(status)
  for (const [name, value] of Object.entries(headers)) response.header(name, value)
  if (body === null) return response.send(null)
  response.header('Content-Type', 'application/json; charset=utf-8')
  return response.send(bodyOf(body))
}
