import { test } from '@japa/runner'
import drive from '@adonisjs/drive/services/main'
import { BESIDE, encode, filled, FORMS, Sender, WITHOUT_FIELDS } from '#tests/support/forms'
import { pageTable } from '#tests/support/routes'
import { SharedWorld } from '#tests/support/shared_world'
import { createUser, freezeClock } from '#tests/support/world'
import { everything, worldOf } from '#tests/support/world_of_everything'

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
    /^(minutes|hours|days|capacity_hours|version|confidence|estimate_minutes|repeat_(interval|month_day|count)|week_starts_on|work_days\[\])$/,
  ],
  [
    'choice',
    /^(priority|demand|status|kind|color|direction|theme|locale|time_zone|sign_up|for|do|seen|email|repeat|repeat_month_mode|repeat_ends|repeat_from|expires|scopes\[\])$/,
  ],
  ['place', /^place$/],
]

/** Kept for all of an instance: nobody's are someone else's. */
const EVERYBODYS = [':category_id', ':second_category_id']

/** A place in a form of tasks is ids; where people meet it is words. */
const kindOf = (field: string, value: string) =>
  field === 'place' && !/[:\d]/.test(value)
    ? 'text'
    : (KINDS.find(([, names]) => names.test(field))?.[0] ?? 'text')

test.group('Hostile fields', (group) => {
  freezeClock(group)
  group.setup(() => {
    drive.fake()
    return () => drive.restore()
  })
  const shared = new SharedWorld(group, async () => {
    const user = await createUser({ isAdmin: true })
    const world = await worldOf(user)
    const theirs = await worldOf(await createUser())
    return { user, world, theirs, before: await everything() }
  })

  test('every route that writes is tried here', ({ assert }) => {
    const unknown = pageTable()
      .filter(({ method, guards }) => !['GET', 'PATCH'].includes(method) && guards.length > 0)
      .filter(({ guards }) => guards.includes('auth') || guards.includes('admin'))
      .map(({ method, pattern }) => `${method} ${pattern}`)
      .filter((route) => !FORMS[route] && !WITHOUT_FIELDS.has(route))
    assert.deepEqual(unknown, [])
  })

  test('what a field cannot take is a clear 4xx, and nothing is written: {$self}')
    .with(Object.keys(FORMS))
    .run(async ({ client, assert }, route) => {
      const { user, world, before } = shared.records
      const sender = new Sender(client, user)
      const form = filled(FORMS[route], world)

      for (const field of Object.keys(form)) {
        if (/password/.test(field)) continue
        for (const value of IMPOSSIBLE[kindOf(field, form[field])]) {
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
      const { user, world } = shared.records
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
      const { user, world } = shared.records
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
    const { user, world, theirs, before } = shared.records
    const sender = new Sender(client, user)
    let count = 0
    for (const [route, form] of [...Object.entries(FORMS), ...Object.entries(BESIDE)]) {
      for (const [field, mine] of Object.entries(form)) {
        if (!mine.includes(':') || !/^(id|place)$/.test(kindOf(field, mine))) continue
        if (EVERYBODYS.includes(mine)) continue
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
})
