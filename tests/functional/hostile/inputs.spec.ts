import { test } from '@japa/runner'
import type { ApiClient, ApiResponse } from '@japa/api-client'
import drive from '@adonisjs/drive/services/main'
import Task from '#models/task'
import type User from '#models/user'
import { addressOf, everything, HOSTILE, type World, worldOf } from '#tests/support/hostile'
import { routeTable } from '#tests/support/routes'
import { createUser, freezeClock, freshWorld } from '#tests/support/world'

type Form = Record<string, string>

/** What a form sends when nothing is wrong with it. `:name` stands for an id of the person's own. */
const FORMS: Record<string, Form> = {
  'PUT /settings/profile': { full_name: 'Kept words', locale: 'en', time_zone: 'Europe/Berlin' },
  'PUT /settings/working-hours': {
    'week_starts_on': '1',
    'work_days[]': '1',
    'work_starts_at': '09:00',
    'work_ends_at': '17:00',
    'capacity_hours': '6',
  },
  'PUT /settings/preferences': { theme: 'dark' },
  'PUT /settings/email': { email: 'new@example.com', current_password: 'correct horse battery' },
  'PUT /settings/password': { current_password: 'wrong horse', password: 'another horse battery' },
  'PUT /admin/sign-up': { sign_up: 'open' },
  'POST /admin/invitations': { email: 'guest@example.com' },
  'PUT /days/:day': { line: 'Kept words', seen: '0123456789abcdef' },
  'PUT /days/:day/capacity': { hours: '5' },
  'PUT /tasks/:task_id/plan': { day: '2026-11-21' },
  'POST /tasks/:task_id/carries': { day: '2026-11-21' },
  'POST /tasks': {
    title: 'Kept words',
    notes: 'Kept notes',
    parent_id: ':task_id',
    priority: 'high',
    place: ':project_id::section_id',
    tags: 'phone',
    due_on: '2026-11-21',
    due_time: '09:00',
    planned_on: '2026-11-21',
    start_on: '2026-11-21',
    estimate_minutes: '30',
    repeat: 'monthly',
    repeat_interval: '1',
    repeat_month_mode: 'day',
    repeat_month_day: '31',
    repeat_ends: 'on',
    repeat_until: '2027-11-21',
    repeat_count: '3',
    repeat_from: 'schedule',
  },
  'PUT /tasks/:id': {
    title: 'Kept words',
    notes: 'Kept notes',
    version: '1',
    priority: 'high',
    project_id: ':project_id',
    section_id: ':section_id',
    tags: 'phone',
    due_on: '2026-11-21',
    due_time: '09:00',
    planned_on: '2026-11-21',
    start_on: '2026-11-21',
    estimate_minutes: '30',
  },
  'POST /quick_add': {
    text: 'Kept words',
    project_id: ':project_id',
    section_id: ':section_id',
    parent_id: ':task_id',
    planned_on: '2026-11-21',
    due_on: '2026-11-21',
  },
  'POST /quick_add/preview': { text: 'Kept words' },
  'POST /markdown/preview': { notes: 'Kept words' },
  'PUT /tasks/:task_id/title': { title: 'Kept words', version: '1' },
  'POST /tasks/:task_id/subtasks': { text: 'Kept words' },
  'POST /tasks/:task_id/blockers': { blocker_id: ':blocker_id' },
  'POST /tasks/:task_id/time_entries': { minutes: '25' },
  'POST /tasks/:task_id/reminders': { on: '2026-11-25', at: '09:00' },
  'PUT /reminders/:id': { for: '1h' },
  'POST /tasks/bulk': { 'ids[]': ':task_id', 'do': 'complete' },
  'PUT /tasks/:task_id/position': {
    project_id: ':project_id',
    section_id: ':section_id',
    before_id: ':blocker_id',
  },
  'PUT /tasks/:task_id/day/:kind?': { day: '2026-11-21' },
  'POST /filters': { name: 'Kept words', query: 'due=week' },
  'PUT /filters/:id': { name: 'Kept words' },
  'PUT /filters/:filter_id/position': { direction: 'up' },
  'PUT /tags/:id': { name: 'kept_words' },
  'POST /tags/:tag_id/merge': { into_id: ':tag_id' },
  'POST /projects': { name: 'Kept words', color: 'blue', notes: 'Kept notes' },
  'PUT /projects/:id': { name: 'Kept words', color: 'blue', notes: 'Kept notes', version: '1' },
  'POST /projects/:project_id/sections': { name: 'Kept words' },
  'PUT /projects/:project_id/sections/:id': { name: 'Kept words' },
  'PUT /projects/:project_id/position': { direction: 'up' },
  'PUT /sections/:section_id/position': { direction: 'up' },
}

/** Places beside another record, where a form above names a step. */
const BESIDE: Record<string, Form> = {
  'PUT /filters/:filter_id/position': { before_id: ':filter_id' },
  'PUT /projects/:project_id/position': { before_id: ':project_id' },
  'PUT /sections/:section_id/position': { after_id: ':section_id' },
  'PUT /tasks/:task_id/position': { after_id: ':blocker_id', list: 'plan' },
  'POST /tasks/bulk': { 'ids[]': ':task_id', 'do': 'complete' },
}

/** Routes that write and read nothing but their address; `PATCH` is `PUT` by another name. */
const WITHOUT_FIELDS = new Set([
  'POST /sign-out',
  'DELETE /settings/sessions',
  'DELETE /admin/invitations/:id',
  'POST /days/:day/plan',
  'DELETE /days/:day/shutdown',
  'DELETE /days/:day/capacity',
  'POST /days/:day/carries',
  'POST /tasks/:task_id/plan',
  'DELETE /tasks/:task_id/plan',
  'DELETE /tasks/:id',
  'POST /tasks/:task_id/completion',
  'DELETE /tasks/:task_id/completion',
  'POST /tasks/:task_id/drop',
  'DELETE /tasks/:task_id/drop',
  'POST /tasks/:task_id/skip',
  'POST /tasks/:task_id/duplicates',
  'DELETE /tasks/:task_id/blockers/:id',
  'POST /tasks/:task_id/timer',
  'DELETE /tasks/:task_id/timer',
  'DELETE /tasks/:task_id/time_entries/:id',
  'DELETE /tasks/:task_id/reminders/:id',
  'DELETE /reminders/:id',
  'DELETE /attachments/:id',
  'POST /changes/:change_id/undo',
  'DELETE /trash',
  'DELETE /trash/:record_type/:id',
  'POST /trash/:record_type/:id/restoration',
  'DELETE /filters/:id',
  'DELETE /tags/:id',
  'DELETE /projects/:id',
  'DELETE /projects/:project_id/sections/:id',
  'POST /projects/:project_id/archive',
  'DELETE /projects/:project_id/archive',
  // what is not understood has no days to show, and that is the answer
  'POST /recurrence/preview',
  // files have tests of their own
  'POST /tasks/:task_id/attachments',
])

/** What no field of a kind can take. */
const IMPOSSIBLE: Record<string, string[]> = {
  text: ['a\0b', 'a\u0007b'],
  day: ['2026-02-30', '0000-00-00', '99999-01-01', '2026-11-21\0'],
  time: ['25:99', '24:00', '09:00\0'],
  id: ['0', '1.5', '99999999999999999999', '1 OR 1=1'],
  number: ['-1', 'NaN', '1e400', '99999999999999999999'],
  choice: ['x', '__proto__'],
  place: ['x', '0', '1:2:3', '99999999999999999999'],
}

const KINDS: Array<[string, RegExp]> = [
  ['day', /(_on|^day|^on|_until)$/],
  ['time', /(_time|_at|^at)$/],
  ['id', /(_id|^ids\[\])$/],
  [
    'number',
    /^(minutes|hours|capacity_hours|version|estimate_minutes|repeat_(interval|month_day|count)|week_starts_on|work_days\[\])$/,
  ],
  [
    'choice',
    /^(priority|color|direction|theme|locale|time_zone|sign_up|for|do|seen|email|repeat|repeat_month_mode|repeat_ends|repeat_from)$/,
  ],
  ['place', /^place$/],
]

const kindOf = (field: string) => KINDS.find(([, names]) => names.test(field))?.[0] ?? 'text'

const filled = (form: Form, world: World): Form =>
  Object.fromEntries(
    Object.entries(form).map(([name, value]) => [
      name,
      value.replace(/:([a-z_]+)/g, (whole, id) => String(world[id] ?? whole)),
    ])
  )

class Sender {
  constructor(
    private client: ApiClient,
    private user: User
  ) {}

  send(route: string, world: World, body: string): Promise<ApiResponse> {
    const [method, pattern] = route.split(' ')
    return this.client
      .request(addressOf(pattern, world), method)
      .form(body as never)
      .loginAs(this.user)
      .withCsrfToken()
      .redirects(0) as unknown as Promise<ApiResponse>
  }
}

const encode = (form: Form) => new URLSearchParams(form).toString()

test.group('Hostile input', (group) => {
  freshWorld(group)
  freezeClock(group)
  group.each.setup(() => {
    drive.fake()
    return () => drive.restore()
  })
  group.each.timeout(120_000)

  test('every route that writes is tried here', ({ assert }) => {
    const unknown = routeTable()
      .filter(({ method, guards }) => !['GET', 'PATCH'].includes(method) && guards.length > 0)
      .filter(({ guards }) => guards.includes('auth') || guards.includes('admin'))
      .map(({ method, pattern }) => `${method} ${pattern}`)
      .filter((route) => !FORMS[route] && !WITHOUT_FIELDS.has(route))
    assert.deepEqual(unknown, [])
  })

  test('what a field cannot take is a clear 4xx, and nothing is written: {$self}')
    .with(Object.keys(FORMS))
    .run(async ({ client, assert }, route) => {
      const user = await createUser({ isAdmin: true })
      const world = await worldOf(user)
      const sender = new Sender(client, user)
      const before = await everything()
      const form = filled(FORMS[route], world)

      for (const field of Object.keys(form)) {
        if (/password/.test(field)) continue
        for (const value of IMPOSSIBLE[kindOf(field)]) {
          const response = await sender.send(route, world, encode({ ...form, [field]: value }))
          const told = `${route} ${field}=${JSON.stringify(value)} answered ${response.status()}`
          assert.isAtLeast(response.status(), 400, told)
          assert.isBelow(response.status(), 500, told)
          for (const [name, kept] of Object.entries(form)) {
            if (!kept.startsWith('Kept') || name === field) continue
            assert.include(response.text(), kept, `${told}, without what was typed`)
          }
        }
      }
      assert.deepEqual(await everything(), before)
    })

  test('lists and trees in place of a text are no failure: {$self}')
    .with(Object.keys(FORMS))
    .run(async ({ client, assert }, route) => {
      const user = await createUser({ isAdmin: true })
      const world = await worldOf(user)
      const sender = new Sender(client, user)
      const form = filled(FORMS[route], world)
      const names = Object.keys(form).filter((name) => !name.endsWith('[]'))
      for (const shape of ['[]', '[a]', '[a][b]', '[__proto__][c]', '.length']) {
        const body = names.map((name) => `${encodeURIComponent(name + shape)}=${form[name]}`)
        const response = await sender.send(route, world, body.join('&'))
        assert.isBelow(response.status(), 500, `${route} ${shape}`)
      }
    })

  test('bytes that are no text are no failure: {$self}')
    .with(Object.keys(FORMS))
    .run(async ({ client, assert }, route) => {
      const user = await createUser({ isAdmin: true })
      const world = await worldOf(user)
      const sender = new Sender(client, user)
      const form = filled(FORMS[route], world)
      // half of a pair of surrogates, an overlong slash, a lone byte, broken escapes
      for (const bytes of ['%ED%A0%80', '%C0%AF', '%FF', '%', '%u0041']) {
        const body = Object.keys(form).map((name) => `${encodeURIComponent(name)}=${bytes}`)
        const response = await sender.send(route, world, body.join('&'))
        assert.isBelow(response.status(), 500, `${route} ${bytes}`)
      }
    })

  test('an id of someone else’s is refused in every field, and nothing is written', async ({
    client,
    assert,
  }) => {
    const user = await createUser({ isAdmin: true })
    const [world, theirs] = [await worldOf(user), await worldOf(await createUser())]
    const sender = new Sender(client, user)
    const before = await everything()
    let count = 0
    for (const [route, form] of [...Object.entries(FORMS), ...Object.entries(BESIDE)]) {
      for (const [field, mine] of Object.entries(form)) {
        if (!mine.includes(':') || !/^(id|place)$/.test(kindOf(field))) continue
        const foreign = filled({ [field]: mine }, theirs)
        const body = encode({ ...filled(form, world), ...foreign })
        const response = await sender.send(route, world, body)
        const told = `${route} ${body} answered ${response.status()}`
        assert.include([404, 422], response.status(), told)
        count++
      }
    }
    assert.isAbove(count, 15)
    assert.deepEqual(await everything(), before)
  })

  test('10 MB of title are refused, and 1 MB of notes as well', async ({ client, assert }) => {
    const user = await createUser()
    const world = await worldOf(user)
    const sender = new Sender(client, user)
    const before = await everything()
    for (const route of ['POST /tasks', 'PUT /tasks/:id', 'POST /quick_add', 'POST /projects']) {
      const field = Object.keys(FORMS[route])[0]
      const form = filled(FORMS[route], world)
      const huge = await sender.send(route, world, encode({ ...form, [field]: 'x'.repeat(1e7) }))
      assert.equal(huge.status(), 413, route)
      const large = await sender.send(route, world, encode({ ...form, [field]: 'x'.repeat(1e6) }))
      assert.equal(large.status(), 422, route)
    }
    const notes = { title: 'Kept words', notes: 'word '.repeat(2e5), version: '1' }
    for (const route of ['POST /tasks', 'PUT /tasks/:id']) {
      const response = await sender.send(route, world, encode(notes))
      assert.equal(response.status(), 422, route)
      assert.include(response.text(), 'Kept words')
      assert.include(response.text(), 'word word word')
    }
    assert.deepEqual(await everything(), before)
  })

  test('odd but honest texts are kept to the letter', async ({ client, assert }) => {
    const user = await createUser()
    const world = await worldOf(user)
    const sender = new Sender(client, user)
    for (const text of Object.values(HOSTILE)) {
      const response = await sender.send('POST /tasks', world, encode({ title: text, notes: text }))
      assert.equal(response.status(), 302, text)
      const task = await Task.of(user).orderBy('id', 'desc').firstOrFail()
      assert.equal(task.title, text.trim())
      assert.equal(task.notes, text.trim())
    }
  })

  test('a form leads back to a page of this server only', async ({ client, assert }) => {
    const user = await createUser()
    const world = await worldOf(user)
    const sender = new Sender(client, user)
    const away = [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      'javascript:alert(1)',
      '/\t/evil.example',
      'data:text/html,x',
    ]
    for (const address of away) {
      const body = encode({ title: 'Kept words', text: 'A line', _return: address })
      const response = await sender.send('POST /quick_add', world, body)
      assert.equal(response.status(), 302, address)
      const { host } = new URL(response.header('location')!, process.env.APP_URL)
      assert.equal(host, new URL(process.env.APP_URL!).host, address)
    }
  })

  test('addresses that no page made are a 404 or harmless', async ({ client, assert }) => {
    const user = await createUser({ isAdmin: true })
    const world = await worldOf(user)
    const odd = [
      '0',
      '-1',
      '1e3',
      '99999999999',
      'NaN',
      '%00',
      '%FF',
      '2026-02-30',
      '..%2f..%2fetc',
    ]
    for (const { method, pattern } of routeTable().filter((row) => row.pattern.includes(':'))) {
      for (const value of odd) {
        const path = pattern.replaceAll(/:\w+\??/g, value)
        const response = await client
          .request(path, method)
          .loginAs(user)
          .withCsrfToken()
          .redirects(0)
        assert.isBelow(response.status(), 500, `${method} ${path}`)
      }
    }
    const queries = [
      ...['q', 'status', 'project', 'section', 'tag', 'priority', 'due', 'due_from', 'planned'],
      ...[
        'sort',
        'group',
        'after',
        'before',
        'page',
        'view',
        'day',
        'move',
        'kind',
        'from',
        'block',
      ],
      ...['into_id', 'query', 'text', 'arrange', 'completed', 'invitation'],
    ]
    for (const { pattern } of routeTable().filter(({ method }) => method === 'GET')) {
      for (const value of ['x%00%FF', "'%22%3E", '99999999999999999999', '2026-02-30']) {
        const query = queries.map((name) => `${name}=${value}`).join('&')
        const path = `${addressOf(pattern, world)}?${query}&q[]=1&q[a]=2`
        const response = await client.get(path).loginAs(user).redirects(0)
        assert.isBelow(response.status(), 500, path)
      }
    }
  })
})
