import { test } from '@japa/runner'
import { WriteQueue } from '#services/write_lock'

/** All that is ready to run has run. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

test.group('Writers that wait for each other', () => {
  test('get their turn in the order in which they asked, one at a time', async ({ assert }) => {
    const queue = new WriteQueue()
    const order: string[] = []
    const writer = async (name: string) => {
      const release = await queue.acquire()
      order.push(`${name} begins`)
      await settled()
      order.push(`${name} ends`)
      release()
    }
    await Promise.all(['one', 'two', 'three'].map(writer))

    assert.deepEqual(order, [
      'one begins',
      'one ends',
      'two begins',
      'two ends',
      'three begins',
      'three ends',
    ])
  })

  test('do not get two turns for one that was given back twice', async ({ assert }) => {
    const queue = new WriteQueue()
    const first = await queue.acquire()
    first()
    const second = await queue.acquire()
    first()

    let isThird = false
    void queue.acquire().then(() => (isThird = true))
    await settled()
    assert.isFalse(isThird)
    second()
    await settled()
    assert.isTrue(isThird)
  })

  test('get it at once when nobody writes', async ({ assert }) => {
    const queue = new WriteQueue()
    for (let turn = 0; turn < 3; turn++) {
      const release = await queue.acquire()
      release()
    }
    assert.isFunction(await queue.acquire())
  })
})
