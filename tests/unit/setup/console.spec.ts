import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from '@japa/runner'

test('a command whose reader has left, as `| head` does, ends without a complaint', async ({
  assert,
}) => {
  const command = ['ace.js', 'list']
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  const complaints = child.stderr.setEncoding('utf8').toArray()
  const [code] = await once(child, 'close')

  assert.equal((await complaints).join(''), '')
  assert.equal(code, 0)
})
