import type { HttpContext } from '@adonisjs/core/http'
import { authenticate, requireScope } from '#services/api/access'
import { readJson } from '#services/api/body'
import { isKnown } from '#services/api/etag'
import { keyedRequest } from '#services/api/idempotency'
import { readInput, readQuery } from '#services/api/input'
import type { Call, Operation } from '#services/api/operation'
import { replyOf, send } from '#services/api/reply'
import { perform } from '#services/api/perform'

/** Answers one request: who asks, what they may, what they sent, then the work and its words. */
export async function serve(operation: Operation, ctx: HttpContext) {
  const { request, params } = ctx
  const access = await authenticate(ctx)
  requireScope(access, operation.scope)
  const { person, scopes } = access

  const query = readQuery(operation, request.qs())
  const { text, value } = await bodyOf(operation, ctx)
  const input = await readInput(operation, value)
  const call: Call = { person, scopes, params, query, input, http: ctx }

  if (operation.kind === 'read') {
    const result = await operation.run(call)
    if (operation.answer.kind === 'stream') return result
    const reply = await replyOf(operation, call, result)
    const tag = reply.headers.ETag
    if (tag && isKnown(request.header('if-none-match'), tag)) {
      return send(ctx, { status: 304, headers: { ETag: tag }, body: null })
    }
    return send(ctx, reply)
  }

  const key = operation.method === 'POST' ? request.header('idempotency-key') : undefined
  const keyed = keyedRequest(`user:${person.id}`, key, {
    method: operation.method,
    path: request.url(true),
    body: text,
  })
  const reply = await perform(operation, call, { keyed, ifMatch: request.header('if-match') })
  return send(ctx, reply)
}

async function bodyOf({ body }: Operation, ctx: HttpContext) {
  if (!body || body.type !== 'application/json') return { text: '', value: undefined }
  return readJson(ctx)
}
