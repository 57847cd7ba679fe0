import type { ApiClient } from '@japa/api-client'
import AccessToken from '#models/access_token'
import type User from '#models/user'

type Sent = { body?: unknown; headers?: Record<string, string> }

export const ALL_SCOPES = ['items', 'contacts', 'tasks', 'changes', 'profile'].flatMap((area) => [
  `${area}:read`,
  `${area}:write`,
])

/** A client of the API that shows a token at every request. */
export async function apiOf(client: ApiClient, user: User, scopes: string[] = ALL_SCOPES) {
  const { text } = await AccessToken.issue(user.id, { name: 'test', scopes, expiresAt: null })
  return apiWith(client, text)
}

export function apiWith(client: ApiClient, token: string) {
  const send = async (method: string, path: string, { body, headers = {} }: Sent = {}) => {
    const request = (client as any)
      .request(path, method)
      .header('Authorization', `Bearer ${token}`)
      .redirects(0)
    for (const [name, value] of Object.entries(headers)) request.header(name, value)
    if (body !== undefined) request.json(body)
    return request
  }
  return {
    token,
    get: (path: string, sent?: Sent) => send('GET', path, sent),
    post: (path: string, body?: unknown, headers = {}) => send('POST', path, { body, headers }),
    put: (path: string, body?: unknown, headers = {}) => send('PUT', path, { body, headers }),
    patch: (path: string, body?: unknown, headers = {}) => send('PATCH', path, { body, headers }),
    delete: (path: string, headers = {}) => send('DELETE', path, { headers }),
  }
}
