import cluster, { type Worker } from 'node:cluster'

type Release = () => void

/** A turn that is given back twice is given back once. */
function once(release: Release): Release {
  let isReleased = false
  return () => {
    if (isReleased) return
    isReleased = true
    release()
  }
}

/**
 * A fair queue for writers. SQLite takes one writer at a time and lets the others poll, so that two
 * busy processes starve each other; here they take turns in the order in which they asked, over all
 * processes of one server: the primary process keeps the queue and workers ask it.
 */
export class WriteQueue {
  #waiting: Array<(release: Release) => void> = []
  #held = false

  acquire(): Promise<Release> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      this.#next()
    })
  }

  get isWanted() {
    return this.#waiting.length > 0
  }

  #next() {
    if (this.#held) return
    const resolve = this.#waiting.shift()
    if (!resolve) return
    this.#held = true
    resolve(
      once(() => {
        this.#held = false
        this.#next()
      })
    )
  }
}

type Message = { writeLock: 'acquire' | 'granted' | 'release' }

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'writeLock' in value

/** The primary's part: one queue for all workers; a worker that dies gives back what it held. */
export function serveWriteLock() {
  const queue = new WriteQueue()
  const held = new Map<number, Release>()

  const giveBack = (worker: Worker) => {
    held.get(worker.id)?.()
    held.delete(worker.id)
  }
  cluster.on('message', async (worker, message) => {
    if (!isMessage(message)) return
    if (message.writeLock === 'release') return giveBack(worker)
    const release = await queue.acquire()
    if (!worker.isConnected()) return release()
    held.set(worker.id, release)
    worker.send({ writeLock: 'granted' } satisfies Message)
  })

  cluster.on('exit', giveBack)
  // what a worker asked for shortly before its end can arrive after its exit, but not after this
  cluster.on('disconnect', giveBack)
}

/** A worker's part: within the process writers queue as well, so one request is out at a time. */
function clusterGate(): () => Promise<Release> {
  let granted: (() => void) | null = null
  process.on('message', (message) => {
    if (isMessage(message) && message.writeLock === 'granted') granted?.()
  })
  return () =>
    new Promise((resolve) => {
      granted = () => resolve(() => process.send?.({ writeLock: 'release' } satisfies Message))
      process.send?.({ writeLock: 'acquire' } satisfies Message)
    })
}

const local = new WriteQueue()
const gate = cluster.isWorker ? clusterGate() : null

/**
 * How many writers of a process may go in one turn of it. Handing the turn over can take as long as a
 * write: the process that gets it may be busy with a page.
 */
const IN_A_ROW = 4
let turn: { end: Release; left: number } | null = null

/** Waits for this process's turn to write; the returned function gives the turn to the next. */
export async function acquireWriteLock(): Promise<Release> {
  const releaseLocal = await local.acquire()
  if (!gate) return releaseLocal
  turn ??= { end: await gate(), left: IN_A_ROW }
  return once(() => {
    turn!.left -= 1
    if (turn!.left === 0 || !local.isWanted) {
      turn!.end()
      turn = null
    }
    releaseLocal()
  })
}
