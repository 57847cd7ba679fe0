import { createHmac } from 'node:crypto'
import { test } from '@japa/runner'
import { signedHeaders } from '#services/webhooks/signature'

test.group('Webhooks | The signature', () => {
  test('is the HMAC-SHA256 of id, moment and body that a receiver works out', ({ assert }) => {
    const key = Buffer.from('a key of some bytes')
    const headers = signedHeaders(`whsec_${key.toString('base64')}`, 'msg_1', 1_795_000_000, '{}')
    const expected = createHmac('sha256', key).update('msg_1.1795000000.{}').digest('base64')
    assert.deepEqual(headers, {
      'webhook-id': 'msg_1',
      'webhook-timestamp': '1795000000',
      'webhook-signature': `v1,${expected}`,
    })
  })

  test('differs for another body, moment, id or secret', ({ assert }) => {
    const sign = (secret = 'whsec_AAAA', id = 'a', at = 1, body = '{}') =>
      signedHeaders(secret, id, at, body)['webhook-signature']
    const all = [sign(), sign('whsec_BBBB'), sign(undefined, 'b'), sign(undefined, 'a', 2)]
    all.push(sign(undefined, 'a', 1, '{ }'))
    assert.equal(new Set(all).size, all.length)
  })
})
