/**
 * Who is signed in, and requests in their name.
 *
 * The access token is kept in memory and ends after an hour. The refresh token is kept in the browser's
 * storage and works once: what it gives takes its place.
 */
const SERVER = import.meta.env.VITE_SERVER ?? 'http://localhost:3333'
const KEPT = 'task-master.refresh-token'

let accessToken = null
let refreshing = null
const listeners = new Set()

export const session = {
  isSignedIn: () => localStorage.getItem(KEPT) !== null,

  /** Tells of signing in and out, also in another tab. */
  subscribe(listener) {
    listeners.add(listener)
    addEventListener('storage', listener)
    return () => {
      listeners.delete(listener)
      removeEventListener('storage', listener)
    }
  },

  async signIn(email, password) {
    const scope = 'tasks:read tasks:write'
    const answer = await post('/auth/token', { email, password, scope })
    keep(await bodyOf(answer))
  },

  async signOut() {
    const token = localStorage.getItem(KEPT)
    keep(null)
    if (token) await post('/auth/logout', { refresh_token: token })
  },
}

/**
 * Asks the API as whoever is signed in.
 *
 * @returns {Promise<{ data: any, next: string | null }>} the answer, and where its next page is
 * @throws {ApiError}
 */
export async function api(path, { method = 'GET', body, headers } = {}) {
  const send = () =>
    fetch(new URL(path, `${SERVER}/api/v1/`), {
      method,
      headers: {
        Authorization: `Bearer ${accessToken}`,
        ...(body && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      body: body && JSON.stringify(body),
    })
  if (!accessToken) await refresh()
  let answer = await send()
  if (answer.status === 401) {
    await refresh()
    answer = await send()
  }
  const next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('Link') ?? '')?.[1] ?? null
  return { data: await bodyOf(answer), next }
}

/** What the server refused, in its words. */
export class ApiError extends Error {
  constructor({ message, status, errors = [] }) {
    super(errors[0]?.message ?? message)
    this.status = status
  }
}

/** One at a time: the refresh token works once. */
function refresh() {
  refreshing ??= getNextTokens().finally(() => (refreshing = null))
  return refreshing
}

async function getNextTokens() {
  const token = localStorage.getItem(KEPT)
  if (!token) throw new ApiError({ message: 'Sign in first.', status: 401 })
  // the same key gives the same answer: to another tab, and after an answer that got lost
  const key = { 'Idempotency-Key': token.slice(-40) }
  const answer = await post('/auth/refresh', { refresh_token: token }, key)
  if (answer.status === 401) keep(null)
  keep(await bodyOf(answer))
}

const post = (path, body, headers) =>
  fetch(`${SERVER}/api/v1${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

async function bodyOf(answer) {
  const body = answer.status === 204 ? null : await answer.json()
  if (!answer.ok) throw new ApiError(body)
  return body
}

function keep(tokens) {
  accessToken = tokens?.access_token ?? null
  if (tokens) localStorage.setItem(KEPT, tokens.refresh_token)
  else localStorage.removeItem(KEPT)
  for (const listener of listeners) listener()
}
