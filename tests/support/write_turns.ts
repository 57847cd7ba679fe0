/*
 * A cluster that does nothing but take turns: the first worker gets one and keeps it, the second
 * asks for one, then the first is killed. Prints what happened, one word a line. Run by
 * tests/contract/write_turns.spec.ts.
 */
import cluster, { type Worker } from 'node:cluster'
import { acquireWriteLock, serveWriteLock } from '../../app/services/write_lock.js'

const say = (word: string) => process.stdout.write(`${word}\n`)

function primary() {
  serveWriteLock()
  const first = cluster.fork({ ROLE: 'keeps' })
  let second: Worker
  cluster.on('message', (sender, message) => {
    if (message === 'has it' && sender === first) {
      say('held')
      second = cluster.fork({ ROLE: 'waits' })
    }
    if (message === 'asks' && sender === second) {
      say('asked')
      first.process.kill('SIGKILL')
    }
    if (message === 'has it' && sender === second) {
      say('granted')
      second.process.kill()
    }
  })
}

async function worker() {
  if (process.env.ROLE === 'waits') process.send!('asks')
  await acquireWriteLock()
  process.send!('has it')
  setInterval(() => {}, 1000)
}

if (cluster.isPrimary) primary()
else void worker()
