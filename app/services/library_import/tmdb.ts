import env from '#start/env'
import { Asker } from '#services/library_import/ask'
import { ImportFailure } from '#services/library_import/failure'

/** Where TMDB is, and the key that it knows this instance by. */
export type TmdbSettings = {
  key: string
  base: string
  /** Where images are; TMDB’s own configuration says it otherwise. */
  images?: string
  rate: number
}

/** TMDB asks to stay below some 40 requests a second. */
const RATE = 30
const AT_ONCE = 12
const MOST_JSON = 8 * 1024 * 1024
const MOST_IMAGE = 16 * 1024 * 1024

/** @throws {ImportFailure} that says what is missing and how to set it */
export function tmdbSettings(): TmdbSettings {
  const key = env.get('TMDB_API_KEY')?.release().trim()
  if (!key) {
    throw new ImportFailure(
      'TMDB_API_KEY is not set: get a key at https://www.themoviedb.org/settings/api and put TMDB_API_KEY=… into .env.'
    )
  }
  return {
    key,
    base: env.get('TMDB_BASE_URL', 'https://api.themoviedb.org/3'),
    images: env.get('TMDB_IMAGE_URL'),
    rate: Math.max(1, env.get('TMDB_RATE', RATE)),
  }
}

/** TMDB’s API, version 3: https://developer.themoviedb.org/reference */
export class Tmdb {
  #asker: Asker

  constructor(
    private settings: TmdbSettings,
    pace: { signal: AbortSignal; patience?: number; firstPause?: number }
  ) {
    this.#asker = new Asker({ rate: settings.rate, atOnce: AT_ONCE, ...pace })
  }

  /** Where images are, when the settings say so. */
  get imagesAt() {
    return this.settings.images
  }

  /**
   * @param path such as `/movie/603`
   * @returns null when there is no such thing
   */
  async get(path: string, parameters: Record<string, string> = {}): Promise<any> {
    const { base, key } = this.settings
    const url = new URL(`${base.replace(/\/+$/, '')}${path}`)
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
    const headers: Record<string, string> = { accept: 'application/json' }
    // a key of version 3 is 32 hexadecimal digits; anything longer is the token of version 4
    if (/^[0-9a-f]{32}$/i.test(key)) url.searchParams.set('api_key', key)
    else headers.authorization = `Bearer ${key}`

    const answer = await this.#asker.ask({ url, headers, most: MOST_JSON, isWhole: isJson })
    if (answer.status === 404) return null
    const content = parse(answer.body)
    if (answer.status < 300) return content
    throw refusal(answer.status, content)
  }

  /** @returns null when there is no such image */
  async image(url: string): Promise<Buffer | null> {
    const { status, body } = await this.#asker.ask({
      url: new URL(url),
      most: MOST_IMAGE,
      isWhole: (bytes) => bytes.length > 0,
    })
    if (status < 300) return body
    if ([403, 404, 410].includes(status)) return null
    throw new ImportFailure(`TMDB’s images answer ${status}.`)
  }
}

function refusal(status: number, content: any): ImportFailure {
  const said = typeof content?.status_message === 'string' ? `: ${content.status_message}` : '.'
  if (status === 401) return new ImportFailure(`TMDB does not accept TMDB_API_KEY${said}`)
  return new ImportFailure(`TMDB refuses the request (${status})${said}`)
}

const isJson = (body: Buffer) => parse(body) !== undefined

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
