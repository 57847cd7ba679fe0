import { test } from '@japa/runner'
import testUtils from '@adonisjs/core/services/test_utils'
import BytesMiddleware from '#middleware/bytes_middleware'

const LONG = 'words '.repeat(1000)

async function sent(text: string) {
  const ctx = await testUtils.createHttpContext()
  await new BytesMiddleware().handle(ctx, async () => ctx.response.send(text))
  return { type: ctx.response.getHeader('content-type'), body: ctx.response.getBody() }
}

test.group('Pages as bytes', () => {
  test('a long page is HTML, whatever stands before its first element', async ({ assert }) => {
    for (const text of [`<p>${LONG}`, `\n\n  <p>${LONG}`]) {
      assert.deepEqual(await sent(text), {
        type: 'text/html; charset=utf-8',
        body: Buffer.from(text),
      })
    }
  })

  test('other words are plain text, and a short page is left alone', async ({ assert }) => {
    assert.equal((await sent(LONG)).type, 'text/plain; charset=utf-8')
    assert.equal((await sent('<p>short')).body, '<p>short')
  })
})
