import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { test } from '@japa/runner'

/** Sends bytes as they are, and gives all that comes back. */
async function say(bytes: string): Promise<string> {
  const { hostname, port } = new URL(process.env.APP_URL!)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  socket.write(bytes)
  return text(socket)
}

test.group('What is no request', () => {
  test('is refused with a message: {0}')
    .with([
      ['BREW /api/v1/tasks HTTP/1.1\r\n\r\n', 400],
      ['GET /api/v1/tasks HTTP/9.9\r\n\r\n', 400],
      ['hello\r\n\r\n', 400],
      [`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(70_000)}\r\n\r\n`, 431],
    ] as Array<[string, number]>)
    .run(async ({ assert }, [bytes, status]) => {
      const [head, body] = (await say(bytes)).split('\r\n\r\n')
      assert.match(head, new RegExp(`^HTTP/1.1 ${status} `))
      assert.include(JSON.parse(body), { status, code: 'malformed' })
      assert.isNotEmpty(JSON.parse(body).message)
    })
})
