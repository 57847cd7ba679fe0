import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { findAccess, refuseVisitor, requireAccess } from '#services/api/access'
import { readJson } from '#services/api/body'
import { isKnown } from '#services/api/etag'
import {
  type KeyedRequest,
  keyedRequest,
  onceAround,
  ownerOf,
  publicOwner,
} from '#services/api/idempotency'
import { readInput, readQuery } from '#services/api/input'
import { countRequest } from '#services/api/limits'
import type {
  Call,
  OpenOperation,
  Operation,
  ReadOperation,
  Received,
} from '#services/api/operation'
import { perform, performOpen } from '#services/api/perform'
import { replyOf, send } from '#services/api/reply'

/** What an operation that reads without a token has for a person: nobody it could ask about. */
const NOBODY = { person: undefined as never, scopes: new Set<string>() }

/** Answers one request: who asks, what they may, what they sent, then the work and its words. */
export async function serve(operation: Operation, ctx: HttpContext) {
  const { request, params } = ctx
  const access = operation.open ? null : await findAccess(ctx)
  await countRequest(ctx, access)
  if (operation.kind === 'open') return serveOpen(operation, ctx)
  if (!access && !operation.open) return refuseVisitor(ctx)
  const { person, scopes } = access ?? NOBODY
  if (access) requireAccess(access, operation)

  const query = readQuery(operation, request.qs())
  const call: Call = { person, scopes, params, query, input: undefined, http: ctx }
  const { text, value, release } = await bodyOf(operation, call)
  try {
    call.input = await readInput(operation, value)
    const keyed = access && keyOf(operation, ctx, ownerOf(person), text)
    if (operation.kind === 'read') return await serveRead(operation, call, keyed, ctx)
    const reply = await perform(operation, call, { keyed, ifMatch: request.header('if-match') })
    return send(ctx, reply)
  } finally {
    await release?.()
  }
}

async function serveRead(
  operation: ReadOperation,
  call: Call,
  keyed: KeyedRequest | null,
  ctx: HttpContext
) {
  if (operation.answer.kind === 'stream') return operation.run(call)
  const reply = await onceAround(keyed, DateTime.utc(), async () =>
    replyOf(operation, call, await operation.run(call))
  )
  const tag = reply.headers.ETag
  if (tag && isKnown(ctx.request.header('if-none-match'), tag)) {
    return send(ctx, { status: 304, headers: { ETag: tag }, body: null })
  }
  return send(ctx, reply)
}

async function serveOpen(operation: OpenOperation, ctx: HttpContext) {
  const { request, params } = ctx
  // tokens are kept by whoever asked for them and by nobody on the way
  ctx.response.header('Cache-Control', 'no-store')
  const query = readQuery(operation, request.qs())
  const { text, value } = operation.body ? await readJson(ctx) : NOTHING
  const input = await readInput(operation, value)
  const keyed = keyOf(operation, ctx, publicOwner(request.ip()), text)
  const call = { params, query, input, http: ctx, now: DateTime.utc() }
  return send(ctx, await performOpen(operation, call, keyed))
}

function keyOf(
  { method, secret = false, open }: Operation,
  { request }: HttpContext,
  owner: string,
  body: string
) {
  const key = method === 'POST' ? request.header('idempotency-key') : undefined
  const path = request.url(true)
  return keyedRequest(owner, key, { method, path, body, secret: secret || open === true })
}

const NOTHING: Received = { text: '', value: undefined }

async function bodyOf({ body }: Operation, call: Call): Promise<Received> {
  if (!body) return NOTHING
  return body.receive ? body.receive(call) : readJson(call.http!)
}
