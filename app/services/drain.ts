import type { IncomingMessage } from 'node:http'

/** As much of a refused body is still taken in, and as long. */
const MOST_BYTES = 64 * 1024 * 1024
const LONGEST_MS = 10_000

/**
 * Takes in what is left of a body that nobody wants. An answer that closes the connection while the
 * other side still sends resets it, and what the answer says is lost along with it.
 */
export async function drain(body: IncomingMessage): Promise<void> {
  if (body.complete || body.destroyed) return
  await new Promise<void>((resolve) => {
    let left = MOST_BYTES
    const timer = setTimeout(resolve, LONGEST_MS)
    const end = () => {
      clearTimeout(timer)
      resolve()
    }
    body.on('data', (chunk: Buffer) => {
      left -= chunk.length
      if (left < 0) end()
    })
    for (const event of ['end', 'error', 'close']) body.once(event, end)
    body.unpipe()
    body.resume()
  })
}
