import type { ApiClient } from '@japa/api-client'
import type User from '#models/user'

type Method = 'get' | 'post' | 'put' | 'delete'

/** Sends what a form on a page sends, as the person, without following the redirect. */
export const sending = (client: ApiClient, user: User) => {
  const send = (method: Method, path: string, form: Record<string, unknown> = {}) => {
    const request = client[method](path).loginAs(user).withCsrfToken().redirects(0)
    return method === 'get' ? request : request.form(flat(form))
  }
  return {
    get: (path: string) => send('get', path),
    post: (path: string, form?: Record<string, unknown>) => send('post', path, form),
    put: (path: string, form?: Record<string, unknown>) => send('put', path, form),
    delete: (path: string, form?: Record<string, unknown>) => send('delete', path, form),
  }
}

/** `{ ids: [1, 2] }` as a form sends it: `ids[0]=1`, `ids[1]=2`. */
const flat = (form: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) =>
      Array.isArray(value) ? value.map((one, index) => [`${name}[${index}]`, one]) : [[name, value]]
    )
  )
