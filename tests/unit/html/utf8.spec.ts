import { test } from '@japa/runner'
import { bodyOf } from '#services/utf8'

const LONG = 'a line of a page '.repeat(400)

test.group('What is sent of a text', () => {
  test('a short text is sent as it is', ({ assert }) => {
    assert.equal(bodyOf('Grüße → 😀'), 'Grüße → 😀')
  })

  test('a long text is sent as the bytes of UTF-8: {$self}')
    .with(['', 'é', '–', 'שלום', '漢字', '😀', '\0'])
    .run(({ assert }, letters) => {
      const text = `${LONG}${letters}`
      assert.deepEqual(bodyOf(text), Buffer.from(text))
    })

  test('half of an emoji becomes a replacement character, and the rest is kept', ({ assert }) => {
    const body = bodyOf(`${LONG}\ud83d!`) as Buffer
    assert.equal(body.toString(), `${LONG}\ufffd!`)
  })
})
