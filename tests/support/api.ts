import type { ApiClient } from '@japa/api-client'
import AccessToken from '#models/access_token'
import type User from '#models/user'
import { type Scope, SCOPES } from '#services/api/scopes'

type Sent = { body?: unknown; headers?: Record<string, string> }

/** A client of the API that shows a token at every request. */
export async function apiOf(client: ApiClient, user: User, scopes: Scope[] = SCOPES) {
  const { text } = await AccessToken.issue(user.id, { name: 'test', scopes, expiresAt: null })
  return apiWith(client, text)
}

export const apiWith = (client: ApiClient, token: string) => ({ token, ...sender(client, token) })

/** A client of the API that has no token. */
export const visitorOf = (client: ApiClient) => sender(client, null)

function sender(client: ApiClient, token: string | null) {
  const send = async (method: string, path: string, { body, headers = {} }: Sent = {}) => {
    const request = (client as any).request(path, method).redirects(0)
    if (token !== null) request.header('Authorization', `Bearer ${token}`)
    for (const [name, value] of Object.entries(headers)) request.header(name, value)
    if (body !== undefined) request.json(body)
    return request
  }
  return {
    get: (path: string, sent?: Sent) => send('GET', path, sent),
    post: (path: string, body?: unknown, headers = {}) => send('POST', path, { body, headers }),
    put: (path: string, body?: unknown, headers = {}) => send('PUT', path, { body, headers }),
    patch: (path: string, body?: unknown, headers = {}) => send('PATCH', path, { body, headers }),
    delete: (path: string, headers = {}) => send('DELETE', path, { headers }),
  }
}
