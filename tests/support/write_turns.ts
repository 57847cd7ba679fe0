/*
 * A cluster that does nothing but take turns. The first worker gets one and, once the second has asked for
 * one as well, is killed, or ("busy") goes on with the eleven other writers that it has waiting. Prints what
 * happened, one line each. Run by tests/contract/write_turns.spec.ts.
 */
import cluster, { type Worker } from 'node:cluster'
import { setImmediate } from 'node:timers/promises'
import { acquireWriteLock, serveWriteLock } from '../../app/services/write_lock.js'

const WRITERS = 12
const isBusy = process.argv.includes('busy')
const say = (words: string) => process.stdout.write(`${words}\n`)

function primary() {
  serveWriteLock()
  const first = cluster.fork({ ROLE: 'first' })
  let second: Worker
  let written = 0
  cluster.on('message', (sender, message) => {
    if (message === 'has it' && sender === first) {
      say('held')
      second = cluster.fork({ ROLE: 'second' })
    }
    if (message === 'asks') {
      say('asked')
      if (isBusy) first.send('go on')
      else first.process.kill('SIGKILL')
    }
    if (message === 'written') written += 1
    if (message === 'has it' && sender === second) {
      say(isBusy ? `granted after ${written}` : 'granted')
      first.process.kill()
      second.process.kill()
    }
  })
}

async function keep() {
  await acquireWriteLock()
  process.send!('has it')
  setInterval(() => {}, 1000)
}

/** Writes when it is told to, each writer as soon as the one before has ended. */
async function keepWriting() {
  const writers = Array.from({ length: WRITERS }, () => acquireWriteLock())
  const told = new Promise((resolve) => process.on('message', (m) => m === 'go on' && resolve(m)))
  await writers[0]
  process.send!('has it')
  await told
  for (const writer of writers) {
    const release = await writer
    process.send!('written')
    await setImmediate()
    release()
  }
}

if (cluster.isPrimary) primary()
else if (process.env.ROLE === 'first') void (isBusy ? keepWriting() : keep())
else {
  void keep()
  // its request goes ahead of these words
  await setImmediate()
  process.send!('asks')
}
