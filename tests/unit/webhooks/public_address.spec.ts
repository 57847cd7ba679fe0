import { test } from '@japa/runner'
import { isPublic, publicLookup, refusePrivateHost } from '#services/webhooks/public_address'

const PRIVATE = [
  '127.0.0.1',
  '127.9.9.9',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fc00::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '64:ff9b::7f00:1',
  'not an address',
]

test.group('Webhooks | Where messages may go', () => {
  test('addresses of this machine and its networks are not public: {$self}')
    .with(PRIVATE)
    .run(({ assert }, address) => assert.isFalse(isPublic(address)))

  test('addresses of the internet are public: {$self}')
    .with(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])
    .run(({ assert }, address) => assert.isTrue(isPublic(address)))

  test('a private host written out is refused, however it is written: {$self}')
    .with([
      'http://127.0.0.1/',
      'http://2130706433/',
      'http://0x7f.1/',
      'http://0177.0.0.1/',
      'http://[::1]/',
      'http://[::ffff:7f00:1]/',
    ])
    .run(({ assert }, address) => {
      assert.throws(() => refusePrivateHost(new URL(address)), /public internet/)
    })

  test('a name that stands for a private address is refused when it is looked up', async ({
    assert,
  }) => {
    const error = await new Promise((resolve) =>
      publicLookup('localhost', { all: true }, (problem) => resolve(problem))
    )
    assert.match(String(error), /public internet/)
  })
})
