import { createHash } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import app from '@adonisjs/core/services/app'
import { OPERATIONS } from '#api/v1/index'
import { isKnown } from '#services/api/etag'
import { type OpenApi, openApi } from '#services/api/openapi'
import { send } from '#services/api/reply'

type Contract = { document: OpenApi; text: string; tag: string }

let made: Contract | undefined

/** The contract of this process, made at the first use. */
export function contract(): Contract {
  if (made) return made
  const document = openApi(OPERATIONS, String(app.version ?? ''))
  const text = `${JSON.stringify(document, null, 2)}\n`
  const tag = `"${createHash('sha1').update(text).digest('base64url')}"`
  return (made = { document, text, tag })
}

/** Open to all: it tells nothing of anybody. */
export function showContract(ctx: HttpContext) {
  const { text, tag } = contract()
  const headers = { 'ETag': tag, 'Cache-Control': 'public, no-cache' }
  const known = isKnown(ctx.request.header('if-none-match'), tag)
  return send(
    ctx,
    known ? { status: 304, headers, body: null } : { status: 200, headers, body: text }
  )
}
