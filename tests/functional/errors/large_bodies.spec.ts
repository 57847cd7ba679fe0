import { connect } from 'node:net'
import { once } from 'node:events'
import { test } from '@japa/runner'
import { freshWorld } from '#tests/support/world'

const SIZE = 10_000_000

/** Sends a body to its end before it listens, and returns the first line of the answer. */
async function sendAll(path: string, type: string): Promise<string> {
  const { hostname, port } = new URL(process.env.APP_URL!)
  const socket = connect(Number(port), hostname)
  let answer = ''
  socket.on('data', (chunk) => (answer += chunk))
  const ended = once(socket, 'close')
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: close\r\n` +
      `Content-Type: ${type}\r\nContent-Length: ${SIZE}\r\n\r\n`
  )
  const part = Buffer.alloc(100_000, 'x')
  for (let sent = 0; sent < SIZE; sent += part.length) {
    await new Promise<void>((resolve, reject) =>
      socket.write(part, (error) => (error ? reject(error) : resolve()))
    )
  }
  await ended
  return answer.split('\r\n')[0]
}

test.group('Who sends too much', (group) => {
  freshWorld(group)

  test('is heard out, and told: {type}')
    .with([
      { path: '/sign-in', type: 'application/x-www-form-urlencoded', status: 413 },
      { path: '/sign-in', type: 'application/json', status: 413 },
      { path: '/api/v1/items', type: 'application/json', status: 401 },
    ])
    .run(async ({ assert }, { path, type, status }) => {
      assert.include(await sendAll(path, type), ` ${status} `)
    })
})
