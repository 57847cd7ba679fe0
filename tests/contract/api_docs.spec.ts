import { readFile } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import AccessToken from '#models/access_token'
import { SCOPES } from '#services/api/scopes'
import { examplesIn } from '#tests/support/api_examples'
import { type Answer, ask } from '#tests/support/raw_http'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

test.group('docs/api.md', (group) => {
  freshWorld(group)
  freezeClock(group)

  test('each request gets the answer that stands under it', async ({ assert }) => {
    const text = await readFile(app.makePath('docs/api.md'), 'utf8')
    const examples = examplesIn(text)
    assert.isAbove(examples.length, 15)

    const user = await createUser({ email: 'maya@example.com', password: 'a year of work' })
    const token = await AccessToken.issue(user.id, {
      name: 'docs',
      scopes: SCOPES,
      expiresAt: null,
    })
    const here = new Names([['$TOKEN', token.text]])
    for (const { asked, told } of examples) {
      const what = `${asked.method} ${asked.path}`
      const headers = Object.entries(asked.headers ?? {}).map(([name, one]) => [name, here.in(one)])
      const answer = await ask({
        method: asked.method,
        path: here.in(asked.path),
        headers: Object.fromEntries(headers),
        body: asked.body && here.in(String(asked.body)),
      })
      assert.equal(answer.status, told.status, `${what}: ${answer.text}`)
      here.learn(told.body, answer)
      here.learnHeaders(told.headers, answer)
      for (const [name, value] of Object.entries(told.headers)) {
        assert.equal(answer.headers[name.toLowerCase()], here.in(value), `${what}: ${name}`)
      }
      if (told.body !== undefined) assert.containSubset(answer.json, here.inside(told.body), what)
    }
  })
})

/** Ids, tags and cursors of the documentation, and what they are called here. */
class Names {
  #known: Map<string, string>

  constructor(known: Array<[string, string]>) {
    this.#known = new Map(known)
  }

  /** The same text with the names of here. */
  in(text: string): string {
    return [...this.#known].reduce(
      (at, [there, here]) =>
        /^\d+$/.test(there)
          ? at.replace(new RegExp(`(?<=/items/)${there}(?!\\d)`, 'g'), here)
          : at.replaceAll(there, here),
      text
    )
  }

  /** The same value with the ids of here. */
  inside(value: any, name = ''): any {
    if (Array.isArray(value)) return value.map((one) => this.inside(one))
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, this.inside(one, key)])
      )
    }
    const here = name === 'id' ? this.#known.get(String(value)) : undefined
    return here === undefined ? value : Number(here)
  }

  learn(told: any, { json }: Pick<Answer, 'json'>) {
    if (Array.isArray(told)) {
      for (const [at, one] of told.entries()) this.learn(one, { json: json?.[at] })
    } else if (typeof told === 'object' && told !== null) {
      if (typeof told.id === 'number' && !this.#known.has(String(told.id))) {
        this.#known.set(String(told.id), String(json?.id))
      }
      for (const [name, one] of Object.entries(told)) this.learn(one, { json: json?.[name] })
    }
  }

  learnHeaders(told: Record<string, string>, { headers }: Answer) {
    if (told.ETag && headers.etag) this.#known.set(told.ETag, headers.etag)
    const [there, here] = [told.Link, headers.link as string | undefined].map(
      (link) => /cursor=([\w-]+)/.exec(link ?? '')?.[1]
    )
    if (there && here) this.#known.set(there, here)
  }
}
