import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Reply = { status?: number; content?: unknown; after?: string }
type Asked = { authorization?: string; model: string; task: string; facts: any }

/** A server on this machine that speaks OpenAI’s `/chat/completions`, and answers as it is told to. */
export async function startModel() {
  const asked: Asked[] = []
  const state = { reply: (one: Asked): string | Reply => `A few words about ${one.facts.name}.` }
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const send = (status: number, content: unknown, headers = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(content))
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') {
      return send(404, { error: { message: 'Unknown request URL', type: 'invalid_request_error' } })
    }
    const { model, messages } = JSON.parse(text)
    const [system, user] = messages
    const { authorization } = request.headers
    const one = { authorization, model, task: system.content, facts: JSON.parse(user.content) }
    asked.push(one)
    const reply = state.reply(one)
    if (typeof reply === 'string') return send(200, completion(model, reply))
    const headers = reply.after === undefined ? {} : { 'retry-after': reply.after }
    send(reply.status ?? 200, reply.content, headers)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    asked,
    state,
    settings: { base: `http://127.0.0.1:${port}/v1`, model: 'small', key: 'sk-1', rate: 100_000 },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What a model says, as OpenAI wraps it. */
export const completion = (model: string, content: string | null, why = 'stop') => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1_700_000_000,
  model,
  choices: [
    { index: 0, message: { role: 'assistant', content, refusal: null }, finish_reason: why },
  ],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
})
