import type User from '#models/user'
import { PASSWORD } from '#database/factories/user_factory'

type Answer = { status: number; location: string | null; headers: Headers; text: string }

/** A browser with cookies of its own, for tests about sessions. Redirects are not followed. */
export class Visitor {
  cookies = new Map<string, string>()

  constructor(private agent = 'Visitor') {}

  get session() {
    return this.cookies.get('task-master-session')
  }

  /** As a browser does when it is closed; a remember-me cookie stays. */
  forgetSession() {
    this.cookies.delete('task-master-session')
  }

  get(path: string) {
    return this.#request(path)
  }

  /** Sends a form with a token as a page would. */
  async submit(path: string, method: 'POST' | 'PUT' | 'DELETE', form: Record<string, string> = {}) {
    const page = await this.get('/sign-in')
    const from = page.location ? await this.get('/settings/profile') : page
    const token = /name="csrf-token" content="([^"]+)"/.exec(from.text)![1]
    const action = method === 'POST' ? path : `${path}?_method=${method}`
    return this.#request(action, new URLSearchParams({ ...form, _csrf: token }))
  }

  async signIn(user: User, { remember = false } = {}) {
    const form = { email: user.email, password: PASSWORD }
    const answer = await this.submit(
      '/sign-in',
      'POST',
      remember ? { ...form, remember_me: '1' } : form
    )
    if (answer.status !== 302) throw new Error(`Signing in answered ${answer.status}`)
  }

  async #request(path: string, body?: URLSearchParams): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(new URL(path, process.env.APP_URL), {
      method: body ? 'POST' : 'GET',
      body,
      headers: { cookie, 'accept': 'text/html', 'user-agent': this.agent },
      redirect: 'manual',
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) {
        this.cookies.delete(name)
      } else this.cookies.set(name, value)
    }
    return {
      status: response.status,
      location: response.headers.get('location'),
      headers: response.headers,
      text: await response.text(),
    }
  }
}
