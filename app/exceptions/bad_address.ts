import type { IncomingMessage, ServerResponse } from 'node:http'
import { ApiProblem } from '#services/api/problem'

/** An address with a `%` that begins no character: nothing is known yet of who asks. */
export function refuseAddress(request: IncomingMessage, response: ServerResponse) {
  if (!/^\/api(?:\/|\?|$)/.test(request.url ?? '')) {
    response.writeHead(400, { 'Content-Type': 'text/plain' }).end('Bad Request')
    return
  }
  const problem = new ApiProblem('malformed', 'The address could not be read.')
  response
    .writeHead(400, { 'Content-Type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(problem))
}
