import { createServer } from 'node:net'
import { test } from '@japa/runner'
import { answers, ensurePortIsFree, freePort } from '../../../bin/lib/port.mjs'

test.group('Set-up | port', () => {
  test('a port that nobody uses is fine', async () => {
    await ensurePortIsFree('localhost', await freePort())
  })

  test('a port in use is named, with the way out', async ({ assert, cleanup }) => {
    const server = createServer()
    cleanup(() => void server.close())
    const port = await freePort()
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))

    await assert.rejects(
      () => ensurePortIsFree('localhost', port),
      new RegExp(`^Port ${port} is in use, .* \`PORT=${port + 1} npm start\``)
    )
  })

  test('a server that listens answers, another does not', async ({ assert, cleanup }) => {
    const server = createServer()
    cleanup(() => void server.close())
    const port = await freePort()
    assert.isFalse(await answers('127.0.0.1', port))
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
    assert.isTrue(await answers('127.0.0.1', String(port)))
  })

  test('an address that this machine does not have is named', async ({ assert }) => {
    await assert.rejects(
      () => ensurePortIsFree('192.0.2.1', 3333),
      /^HOST is "192\.0\.2\.1", which is not an address of this machine \(EADDRNOTAVAIL\)/
    )
  })
})
