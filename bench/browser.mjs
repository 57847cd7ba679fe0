/** A person's browser as far as cookies and forms go. */
export class Browser {
  #cookies = new Map()

  constructor(url) {
    this.url = url
  }

  get cookie() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  /** The page's text. Fails unless the answer is 200. */
  async page(path) {
    const response = await this.#ask(path, {})
    if (response.status !== 200) throw new Error(`GET ${path} answered ${response.status}`)
    return response.text()
  }

  /** Sends a form with the token of `page`. Fails unless the answer is a redirect. */
  async submit(path, form, page) {
    return this.send(path, { ...form, _csrf: await this.token(page) })
  }

  /** Sends a form that has its token already. */
  async send(path, form) {
    const response = await this.#ask(path, { method: 'POST', body: new URLSearchParams(form) })
    if (response.status !== 302) throw new Error(`POST ${path} answered ${response.status}`)
    return response
  }

  /** What a form of that page has to send along. */
  async token(page) {
    const html = await this.page(page)
    const input = /<input[^>]*name="_csrf"[^>]*>/.exec(html)?.[0] ?? ''
    return /value="([^"]+)"/.exec(input)?.[1] ?? ''
  }

  async #ask(path, init) {
    const response = await fetch(this.url + path, {
      ...init,
      redirect: 'manual',
      headers: { cookie: this.cookie, referer: this.url + path },
    })
    for (const line of response.headers.getSetCookie()) {
      const [pair] = line.split(';')
      const at = pair.indexOf('=')
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return response
  }
}
