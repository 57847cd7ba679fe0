import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { GENRES, inFull, inShort, isGone, life, LOST_POSTER } from '#tests/support/tmdb_films'

export const TMDB_KEY = '0123456789abcdef0123456789abcdef'
const LONG_TOKEN = 'eyJhbGciOiJIUzI1NiJ9.test'

type Fault = { status: number; after?: string; location?: string } | 'break' | 'half' | 'silence'

/**
 * A server on this machine that speaks TMDB’s protocol: lists of 20 a page up to page 500, details with
 * credits, people, genres, images; refusals with its codes. It fails as it is told to.
 */
export async function startTmdb({ titles = 30 } = {}) {
  const asked: string[] = []
  const state = {
    titles,
    /** Is told the number of each request, and says whether it fails. */
    fault: (_: number, __: string): Fault | null => null,
    /** Answers in place of the usual ones, by path. */
    answers: new Map<string, unknown>(),
    onRequest: (_: number): unknown => undefined,
  }
  const pictures = new Map<string, Buffer>()

  const server = createServer(async (request, response) => {
    const url = new URL(request.url!, 'http://127.0.0.1')
    asked.push(`${url.pathname}${url.search}`)
    state.onRequest(asked.length)
    const fault = state.fault(asked.length, url.pathname)
    if (fault) return fail(fault, response)
    if (url.pathname.startsWith('/t/p/')) {
      const bytes = await picture(url.pathname, pictures)
      return bytes ? response.end(bytes) : response.writeHead(404).end('<h1>404</h1>')
    }
    if (!isKnown(request, url)) {
      return json(response, 401, refusal(7, 'Invalid API key: You must be granted a valid key.'))
    }
    const path = url.pathname.slice('/3'.length)
    const [status, answer] = state.answers.has(path)
      ? [200, state.answers.get(path)]
      : answerOf(path, url.searchParams, state.titles, `${base(server)}/t/p/`)
    json(response, status, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    asked,
    state,
    env: {
      TMDB_API_KEY: TMDB_KEY,
      TMDB_BASE_URL: `${base(server)}/3`,
      TMDB_RATE: '100000',
    },
    settings: { key: TMDB_KEY, base: `${base(server)}/3`, rate: 100_000 },
    longToken: LONG_TOKEN,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const base = (server: ReturnType<typeof createServer>) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const isKnown = ({ headers }: IncomingMessage, { searchParams }: URL) =>
  searchParams.get('api_key') === TMDB_KEY || headers.authorization === `Bearer ${LONG_TOKEN}`

const refusal = (code: number, message: string) => ({
  success: false,
  status_code: code,
  status_message: message,
})

function answerOf(
  path: string,
  query: URLSearchParams,
  titles: number,
  images: string
): [number, unknown] {
  const gone = refusal(34, 'The resource you requested could not be found.')
  if (path === '/configuration') {
    const sizes = {
      poster_sizes: ['w92', 'w342', 'w500', 'original'],
      profile_sizes: ['w185', 'h632'],
    }
    return [
      200,
      { images: { base_url: images, secure_base_url: images, ...sizes }, change_keys: [] },
    ]
  }
  if (path === '/genre/movie/list') return [200, { genres: GENRES }]
  const list = /^\/(movie\/(popular|top_rated|now_playing|upcoming)|search\/movie)$/.test(path)
  if (list) return page(Number(query.get('page') ?? 1), titles)
  const [, kind, number] = /^\/(movie|person)\/(\d+)$/.exec(path) ?? []
  const id = Number(number)
  if (kind === 'person') return [200, life(id)]
  if (kind !== 'movie' || id > titles || isGone(id)) return [404, gone]
  const { credits, ...film } = inFull(id)
  return [200, query.get('append_to_response') === 'credits' ? { ...film, credits } : film]
}

/** Titles move while one reads: the first of each page stood on the one before as well. */
function page(number: number, titles: number): [number, unknown] {
  if (!Number.isInteger(number) || number < 1 || number > 500) {
    const words =
      'Invalid page: Pages start at 1 and max at 500. They are expected to be an integer.'
    return [400, refusal(22, words)]
  }
  const first = (number - 1) * 20
  const ids = Array.from(
    { length: Math.max(0, Math.min(20, titles - first)) },
    (_, at) => first + at + 1
  )
  if (number > 1 && ids.length > 0) ids.unshift(first)
  return [
    200,
    {
      page: number,
      results: ids.map(inShort),
      total_pages: Math.ceil(titles / 20),
      total_results: titles,
    },
  ]
}

function fail(fault: Fault, response: ServerResponse) {
  if (fault === 'silence') return
  if (fault === 'break') return response.destroy()
  if (fault === 'half') {
    response.writeHead(200, { 'content-type': 'application/json' })
    return response.end('{"id": 1, "titl')
  }
  const headers = {
    ...(fault.after !== undefined && { 'retry-after': fault.after }),
    ...(fault.location !== undefined && { location: fault.location }),
  }
  const words = 'Your request count is over the allowed limit.'
  json(response, fault.status, refusal(fault.status === 429 ? 25 : 11, words), headers)
}

function json(response: ServerResponse, status: number, content: unknown, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/json;charset=utf-8', ...headers })
  response.end(JSON.stringify(content))
}

/** A small picture in a colour of its own for each path. */
async function picture(path: string, made: Map<string, Buffer>): Promise<Buffer | null> {
  if (path.endsWith(LOST_POSTER)) return null
  if (!made.has(path)) {
    const [r, g, b] = createHash('sha256').update(path).digest()
    const create = { width: 20, height: 30, channels: 3 as const, background: { r, g, b } }
    made.set(path, await sharp({ create }).jpeg().toBuffer())
  }
  return made.get(path)!
}
