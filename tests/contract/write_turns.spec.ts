import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { FormClient, TestServer } from '#tests/support/server'

const WRITERS = 12
const WRITES = 240

test.group('Several processes that write one database', () => {
  test('keep every acknowledged write, also when one of them is killed', async ({
    assert,
    cleanup,
  }) => {
    const server = await TestServer.prepare({ WEB_CONCURRENCY: '2' })
    cleanup(() => server.remove())
    await server.start()

    const browser = new FormClient(server.url)
    const account = { full_name: 'Maya', email: 'maya@example.com', password: 'correct horse' }
    assert.equal((await browser.post('/sign-up', account, '/sign-up')).status, 302)
    const page = await (await browser.get('/today')).text()
    const token = /name="_csrf"[^>]*value="([^"]+)"/.exec(page)![1]

    const acknowledged: string[] = []
    const times: number[] = []
    let started = 0
    let isKilled = false
    const writer = async () => {
      while (started < WRITES) {
        const title = `Write number ${started++}`
        const began = performance.now()
        try {
          const response = await browser.submit('/tasks', { text: title, _csrf: token })
          if (response.status !== 302) throw new Error(`Answered ${response.status}`)
          acknowledged.push(title)
          times.push(performance.now() - began)
        } catch (error) {
          // a request that its process took with it; before that there is no reason to fail
          if (!isKilled) throw error
        }
        if (acknowledged.length >= WRITES / 2 && !isKilled) {
          isKilled = true
          process.kill(workersOf(server.pid)[0], 'SIGKILL')
        }
      }
    }
    await Promise.all(Array.from({ length: WRITERS }, writer))

    const rows = await server.rows<{ title: string }>('SELECT title FROM tasks')
    const titles = new Set(rows.map(({ title }) => title))
    assert.deepEqual(
      acknowledged.filter((title) => !titles.has(title)),
      []
    )
    // those that were under way are lost, and no others
    assert.isAtLeast(acknowledged.length, WRITES - WRITERS)
    const sorted = times.toSorted((one, other) => one - other)
    const p99 = sorted[Math.ceil(sorted.length * 0.99) - 1]
    console.log(`  ${acknowledged.length} writes by two processes, p99 ${Math.round(p99)} ms`)
  }).timeout(120_000)

  test('give the turn on when the process that has it is killed', async ({ assert }) => {
    assert.deepEqual(await takeTurns(), ['held', 'asked', 'granted'])
  }).timeout(60_000)

  test('give the turn on after some writes, however many more a process has waiting', async ({
    assert,
  }) => {
    assert.deepEqual(await takeTurns('busy'), ['held', 'asked', 'granted after 4'])
  }).timeout(60_000)
})

async function takeTurns(...how: string[]): Promise<string[]> {
  const child = spawn(
    process.execPath,
    ['--import=./bin/lib/typescript.mjs', 'tests/support/write_turns.ts', ...how],
    { cwd: app.makePath(), stdio: ['ignore', 'pipe', 'inherit'] }
  )
  let said = ''
  child.stdout.on('data', (words) => (said += words))
  await once(child, 'close')
  return said.trim().split('\n')
}

/** The processes that a process has started. */
function workersOf(pid: number): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === pid)
    .map(([id]) => id)
}
