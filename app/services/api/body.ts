import type { IncomingMessage } from 'node:http'
import type { HttpContext } from '@adonisjs/core/http'
import { ApiProblem } from '#services/api/problem'

/** Most bytes of a JSON body, and how deep it may be nested. */
const MOST = 2 * 1024 * 1024
const DEEPEST = 32

const JSON_TYPES = /^application\/(?:json|merge-patch\+json)\s*(?:;|$)/i

/**
 * Reads a JSON body as it was sent: texts keep their blanks, and an empty one stays one.
 *
 * @throws {ApiProblem} 400, 413 or 415
 */
export async function readJson({
  request,
}: HttpContext): Promise<{ text: string; value: unknown }> {
  const type = request.header('content-type') ?? ''
  if (!JSON_TYPES.test(type)) throw new ApiProblem('unsupported_media_type')
  const encoding = request.header('content-encoding')
  if (encoding && encoding !== 'identity') {
    throw new ApiProblem('unsupported_media_type', 'Send the body without compression.')
  }

  const text = await readText(request.request)
  try {
    const value: unknown = JSON.parse(text)
    if (isTooDeep(value)) throw new ApiProblem('malformed', `Nest at most ${DEEPEST} levels deep.`)
    return { text, value }
  } catch (error) {
    if (error instanceof ApiProblem) throw error
    throw new ApiProblem('malformed', 'The body is not JSON.')
  }
}

async function readText(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  // a refused body is not cut off: the rest is taken in before the answer says why
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > MOST) {
      throw new ApiProblem('too_large', `Send at most ${MOST / 1024 / 1024} MB.`)
    }
    chunks.push(chunk as Buffer)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new ApiProblem('malformed', 'The body is not UTF-8.')
  }
}

function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (depth >= DEEPEST) return true
  return Object.values(value).some((one) => isTooDeep(one, depth + 1))
}
