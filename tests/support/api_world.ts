import AccessToken from '#models/access_token'
import type User from '#models/user'
import { type Scope, SCOPES } from '#services/api/scopes'
import { addressOf, type Contract, type Described } from '#tests/support/contract'
import { type Answer, ask } from '#tests/support/raw_http'
import { createUser, PASSWORD } from '#tests/support/world'
import { type World, worldOf } from '#tests/support/world_of_everything'

export type Values = Record<string, string | number>

type Sent = {
  query?: string
  headers?: Record<string, string>
  body?: unknown
  /** Null shows none. */
  token?: string | null
}

const BOUNDARY = 'a-boundary-that-no-file-holds'

/** A person with one of everything, and ways to ask each operation about it. */
export class ApiWorld {
  static async make(contract: Contract) {
    const user = await createUser({ isAdmin: true })
    const token = await tokenOf(user)
    return new ApiWorld(contract, user, token, await worldOf(user))
  }

  private constructor(
    readonly contract: Contract,
    readonly user: User,
    readonly token: string,
    readonly world: World
  ) {}

  /** A token of the same person that may do less. */
  tokenWith(scopes: Scope[]) {
    return tokenOf(this.user, scopes)
  }

  /**
   * What the parameters of an address name: from the world, or made just now by the operation that
   * creates such a record.
   *
   * @throws when there is neither: what is new belongs into `worldOf`
   */
  async valuesOf(path: string): Promise<Values> {
    const values: Values = {}
    let done = ''
    for (const part of path.split('/').slice(1)) {
      const [, name] = /^\{(\w+)\}$/.exec(part) ?? []
      if (name) values[name] = await this.#valueOf(name, done, values)
      done += `/${part}`
    }
    return values
  }

  async #valueOf(name: string, above: string, values: Values) {
    const pattern = `${above}/:${name}`.replace(/\{(\w+)\}/g, ':$1')
    const singular = `${above.split('/').at(-1)!.replace(/s$/, '')}_id`
    const known = this.world[pattern] ?? this.world[name] ?? this.world[singular]
    if (known !== undefined) return known
    const creator = this.contract.operations.find(
      (one) => one.method === 'POST' && one.path === above && one.spec.responses[201]
    )
    if (!creator) throw new Error(`Nothing is made for ${pattern}: add it to worldOf`)
    return (await this.make(creator.id, await this.bodyOf(creator), values)).id
  }

  /** What an operation answers when all is well, by its name. */
  async make(id: string, body?: unknown, values: Values = {}): Promise<any> {
    const operation = this.contract.operations.find((one) => one.id === id)!
    const { status, json, text } = await this.ask(operation, values, { body })
    if (status >= 300) throw new Error(`${id} makes nothing: ${text}`)
    return json
  }

  /** The body of the documentation's example, about records that are there. */
  async bodyOf(operation: Described): Promise<unknown> {
    const body = this.contract.bodyOf(operation)
    if (body?.type !== 'application/json') return undefined
    return this.#real(body.example, operation)
  }

  async #real(value: any, operation: Described, name = ''): Promise<any> {
    if (Array.isArray(value)) {
      return Promise.all(value.map((one) => this.#real(one, operation, name)))
    }
    if (typeof value === 'object' && value !== null) {
      const fields: Array<[string, unknown]> = []
      for (const [key, one] of Object.entries(value)) {
        fields.push([key, await this.#real(one, operation, key)])
      }
      return Object.fromEntries(fields)
    }
    if (typeof value === 'number' && /^(after|before|into|parent)_id$/.test(name)) {
      return this.#another(operation)
    }
    if (typeof value === 'number' && /_id$/.test(name)) {
      return this.world[name] ?? this.world.task_id
    }
    if (typeof value === 'number' && name === 'ids') return this.world.task_id
    if (name === 'email') return this.user.email
    if (name === 'password') return PASSWORD
    if (name === 'refresh_token') return this.#refreshToken()
    // nobody listens there, and no name of the real net is asked for
    if (name === 'url') return 'https://hooks.invalid/'
    return value
  }

  /** One more record in the list of the one that an address is about. */
  async #another({ path }: Described): Promise<number> {
    const shape = (one: string) => one.replace(/\{\w+\}/g, '{}')
    // of `/roles/{role_id}/criteria/{id}/position` the criterion, in the criteria of the role
    const [, record = path, collection = path] = /^((.*)\/\{\w+\})/.exec(path) ?? []
    const of = shape(record)
    const reader = this.contract.operations.find(
      (one) => one.method === 'GET' && shape(one.path) === of
    )
    const creator = this.contract.operations.find(
      ({ method, path: one, spec }) =>
        method === 'POST' && spec.responses[201] && one.endsWith(collection)
    )
    if (!creator) throw new Error(`Nothing makes one more of ${collection}`)
    const one = reader
      ? await this.make(reader.id, undefined, await this.valuesOf(reader.path))
      : {}
    const { example, schema } = this.contract.bodyOf(creator)!
    const body = Object.entries(example).filter(([name]) => !name.endsWith('_id'))
    for (const name of ['project_id', 'section_id', 'parent_id']) {
      if (one[name] && schema.properties[name]) body.push([name, one[name]])
    }
    const values = await this.valuesOf(creator.path)
    return (await this.make(creator.id, Object.fromEntries(body), values)).id
  }

  async #refreshToken() {
    const signIn = { email: this.user.email, password: PASSWORD }
    return (await this.make('auth.token', signIn)).refresh_token
  }

  ask(operation: Described, values: Values, { query = '', headers, body, token }: Sent = {}) {
    return this.askAt(operation, addressOf(operation.path, values) + query, {
      headers,
      body,
      token,
    })
  }

  /** @param path below the address of the API, as it is sent */
  askAt(
    { method, spec }: Pick<Described, 'method' | 'spec'>,
    path: string,
    sent: Sent
  ): Promise<Answer> {
    const { headers = {}, body, token = this.token } = sent
    const isFile = Boolean(spec.requestBody?.content['multipart/form-data'])
    const isRaw = typeof body === 'string' || Buffer.isBuffer(body)
    const payload = isFile && body === undefined ? fileOf(spec) : body
    const type = isFile ? `multipart/form-data; boundary=${BOUNDARY}` : 'application/json'
    return ask({
      method,
      path: this.contract.base + path,
      headers: {
        ...(token !== null && { Authorization: `Bearer ${token}` }),
        ...(payload !== undefined && { 'Content-Type': type }),
        ...headers,
      },
      body:
        payload === undefined ? undefined : isFile || isRaw ? (payload as string) : jsonOf(payload),
    })
  }
}

const jsonOf = (value: unknown) => JSON.stringify(value)

async function tokenOf(user: User, scopes: Scope[] = SCOPES) {
  return (await AccessToken.issue(user.id, { name: 'test', scopes, expiresAt: null })).text
}

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)

/** A form with a small file in the field that the document names. */
function fileOf({ requestBody }: Described['spec']): Buffer {
  const { schema } = requestBody.content['multipart/form-data']
  const [[name, { contentMediaType }]] = Object.entries<any>(schema.properties)
  const file = contentMediaType === 'image/*' ? PNG : Buffer.from('Some notes.')
  const head = [
    `--${BOUNDARY}`,
    `Content-Disposition: form-data; name="${name}"; filename="notes.txt"`,
    'Content-Type: text/plain',
    '',
    '',
  ]
  return Buffer.concat([
    Buffer.from(head.join('\r\n')),
    file,
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ])
}
