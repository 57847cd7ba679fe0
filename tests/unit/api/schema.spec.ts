import { test } from '@japa/runner'
import vine from '@vinejs/vine'
import { checker, schemaOf } from '#services/api/schema'
import { fields } from '#validators/fields'

const validator = vine.compile(
  vine.object({
    name: fields.name(5),
    day: fields.day().nullable().optional(),
    kind: vine.enum(['film', 'book']).nullable().optional(),
    open: vine.boolean().optional(),
    count: vine.number().withoutDecimals().min(1).max(9).optional(),
    tags: vine.array(vine.string()).maxLength(2).optional(),
  })
)
const schema = schemaOf(validator)
const check = checker({ ...schema, minProperties: 1 })
const messages = (value: unknown) => check(value).map(({ field, message }) => [field, message])

test.group('API | What a validator takes, as the contract says it', () => {
  test('takes what the validator takes', async ({ assert }) => {
    const rights = [
      { name: '🎬🎬🎬🎬🎬' },
      { name: 'Dune', day: '2026-11-20', kind: null, open: true, count: 9, tags: ['a'] },
      { name: ' a ', day: null },
    ]
    for (const right of rights) {
      assert.deepEqual(messages(right), [])
      await validator.validate(right)
    }
  })

  test('refuses what the validator refuses', async ({ assert }) => {
    const wrongs = [
      { name: '🎬🎬🎬🎬🎬🎬' },
      { name: '   ' },
      { name: 'a\0' },
      { name: '\ud83d' },
      { name: 'a', day: '2026-02-30' },
      { name: 'a', kind: 'opera' },
      { name: 'a', count: 10 },
    ]
    for (const wrong of wrongs) {
      assert.isNotEmpty(messages(wrong), JSON.stringify(wrong))
      await assert.rejects(() => validator.validate(wrong))
    }
  })

  test('says what to do in plain sentences, each at its place', ({ assert }) => {
    assert.sameDeepMembers(
      messages({ name: '', day: 'soon', kind: 'opera', open: 'on', count: 0, tags: ['a', 'b', 1] }),
      [
        ['/name', 'Write 1 character or more.'],
        ['/name', 'Write something here, without invisible control characters.'],
        ['/day', 'Send a date that exists, such as 2026-11-21.'],
        ['/kind', 'Choose one of "film", "book", null.'],
        ['/open', 'Send true or false.'],
        ['/count', 'Choose 1 or more.'],
        ['/tags', 'Send 2 or fewer of these.'],
        ['/tags/2', 'Send a text.'],
      ]
    )
    assert.deepInclude(messages({}), ['', 'Send at least 1 field.'])
    assert.deepInclude(messages({ name: 'a too long one' }), [
      '/name',
      'Shorten this to 5 characters or fewer.',
    ])
  })

  test('names one mistake of a body with thousands, which would cost memory', ({ assert }) => {
    const tags = Array.from({ length: 5000 }, () => 1)
    assert.lengthOf(check({ name: 'a', tags }), 1)
  })
})
