import http from 'node:http'
import https from 'node:https'
import env from '#start/env'
import { publicLookup, refusePrivateHost } from '#services/webhooks/public_address'

/** Milliseconds until a receiver has answered, or has failed. */
const PATIENCE = 10_000
/** Characters of an answer that are kept. */
const ANSWER = 300

export type Posted = { ok: boolean; status: number | null; answer: string; milliseconds: number }

/** Only the operator can open their own network to webhooks. */
export const privateAllowed = () => env.get('WEBHOOKS_ALLOW_PRIVATE') === true

/** Posts JSON to an address. Whatever happens is told in the result; redirects are not followed. */
export async function post(
  address: string,
  body: string,
  headers: Record<string, string>,
  patience = PATIENCE
): Promise<Posted> {
  const start = performance.now()
  const elapsed = () => Math.round(performance.now() - start)
  try {
    const { status, answer } = await send(new URL(address), body, headers, patience)
    return { ok: status >= 200 && status < 300, status, answer, milliseconds: elapsed() }
  } catch (error) {
    const answer = String((error as Error).message || error).slice(0, ANSWER)
    return { ok: false, status: null, answer, milliseconds: elapsed() }
  }
}

function send(url: URL, body: string, headers: Record<string, string>, patience: number) {
  if (!privateAllowed()) refusePrivateHost(url)
  const { request } = url.protocol === 'https:' ? https : http

  return new Promise<{ status: number; answer: string }>((resolve, reject) => {
    const outgoing = request(
      url,
      {
        method: 'POST',
        agent: false,
        lookup: privateAllowed() ? undefined : publicLookup,
        signal: AbortSignal.timeout(patience),
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'TaskMaster-Webhooks/1',
          ...headers,
        },
      },
      (response) => {
        let answer = ''
        const finish = () => {
          resolve({ status: response.statusCode ?? 0, answer: clean(answer) })
          response.destroy()
        }
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          answer += chunk
          if (answer.length > ANSWER) finish()
        })
        response.on('end', finish)
        response.on('error', reject)
      }
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** PostgreSQL keeps no NUL, and a log needs no other control characters. */
// eslint-disable-next-line no-control-regex
const clean = (text: string) => text.replace(/[\u0000-\u001f]+/g, ' ').slice(0, ANSWER)
