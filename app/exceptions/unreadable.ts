import { createServer, type RequestListener, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { CODES } from '#services/api/problem'

type Answered = Socket & { _httpMessage?: { headersSent: boolean } }

const REFUSALS: Record<string, [status: string, message: string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not come in time.'],
}

/** A server that answers with a message what Node cannot read as a request, and so hands to nobody. */
export const createHttpServer = (listener: RequestListener): Server =>
  createServer(listener).on('clientError', (error: NodeJS.ErrnoException, socket) =>
    refuse(error.code ?? '', socket as Answered)
  )

function refuse(code: string, socket: Answered) {
  // who sent it is gone, or is being answered already
  if (!socket.writable || code === 'ECONNRESET' || socket._httpMessage?.headersSent) {
    socket.destroy()
    return
  }
  const [status, message] = REFUSALS[code] ?? ['400 Bad Request', CODES.malformed[1]]
  const problem = { message, status: Number.parseInt(status), code: 'malformed' }
  const body = JSON.stringify(problem)
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      'Connection: close',
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n')
  )
}
