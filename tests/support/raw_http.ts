import { Agent, type IncomingHttpHeaders, request } from 'node:http'

/** A request as it goes over the wire: nothing is put right on the way. */
export type Asked = {
  method: string
  path: string
  headers?: Record<string, string>
  body?: string | Buffer
}

export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  text: string
  /** What the body says; undefined when it is no JSON. */
  json: any
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 })

/** Asks the running application. */
export function ask(asked: Asked): Promise<Answer> {
  const { method, path, headers = {}, body } = asked
  const { hostname, port } = new URL(process.env.APP_URL!)
  const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, hostname, port, method, path, headers: { ...headers, ...length } },
      async (response) => {
        try {
          const chunks: Buffer[] = []
          for await (const chunk of response) chunks.push(chunk)
          const text = Buffer.concat(chunks).toString()
          resolve({
            status: response.statusCode!,
            headers: response.headers,
            text,
            json: jsonOf(text),
          })
        } catch (error) {
          reject(error)
        }
      }
    )
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // closed by the server for idleness, while something else kept this process from hearing of it
      const isStale = sent.reusedSocket && error.code === 'ECONNRESET'
      if (isStale) ask(asked).then(resolve, reject)
      else reject(error)
    })
    sent.end(body)
  })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
