import { test } from '@japa/runner'
import { statusOf } from '#exceptions/status'
import { problemOf } from '#services/api/failures'

test.group('The status of a failure', () => {
  test('who leaves before the body was read has met no failure of ours', ({ assert }) => {
    // as raw-body says it
    const error = { status: 500, type: 'stream.not.readable', message: 'stream is not readable' }

    assert.equal(statusOf(error), 400)
    assert.equal(problemOf(error).status, 400)
  })

  test('what nobody expected is a failure of ours', ({ assert }) => {
    assert.equal(statusOf(new Error('Out of paper')), 500)
    assert.equal(problemOf(undefined).status, 500)
  })
})
