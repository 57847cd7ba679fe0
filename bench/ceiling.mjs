/*
 * The ceiling: a bare `node:http` server with the same driver that runs a page's main statement and
 * writes as many bytes from a template function. No framework can be quicker than this.
 *
 * Its one argument: { database, port, pragmas, pages: [{ path, method, shape, sql, bindings, bytes, times }] }
 */
import { createServer } from 'node:http'
import Database from 'better-sqlite3'
import { pageOf } from './templates.mjs'

const { database, port, pragmas, pages } = JSON.parse(process.argv[2])
const db = new Database(database)
for (const pragma of pragmas) db.pragma(pragma)

const handlers = new Map(
  pages.map(({ path, method, shape, sql, bindings, bytes, times = 1 }) => {
    const statement = db.prepare(sql)
    if (shape === 'json') return [`${method} ${path}`, json(statement, bindings, { bytes, times })]
    if (method === 'POST') return [`POST ${path}`, create(statement, bindings)]
    const render = pageOf(bytes, shape)
    return [`GET ${path}`, (_, response) => send(response, render(rowsOf(statement, bindings)))]
  })
)

/** A session is read too, but is no row of the page. */
const rowsOf = (statement, bindings) => statement.all(...bindings).filter((row) => 'title' in row)

function send(response, page) {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(page),
  })
  response.end(page)
}

/** Takes the form, writes the row, and sends the browser on. */
function create(statement, bindings) {
  const at = bindings.findIndex((value) => typeof value === 'string' && value.includes('{n}'))
  return (request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      const values = [...bindings]
      if (at >= 0) values[at] = new URLSearchParams(body).get('text')
      if (statement.reader) statement.all(...values)
      else statement.run(...values)
      response.writeHead(302, { location: '/tasks' })
      response.end()
    })
  }
}

/** A call of the API: reads and writes its rows as JSON, or takes JSON and writes a row. */
function json(statement, bindings, { bytes, times }) {
  const isWrite = !/^\s*(select|with)\b/i.test(statement.source)
  const reply = (response, text) => {
    // blanks mean nothing in JSON: they make it as long as the measured answer
    const body = text + ' '.repeat(Math.max(0, bytes - Buffer.byteLength(text)))
    response.writeHead(isWrite ? 201 : 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    })
    response.end(body)
  }
  if (!isWrite) {
    return (_, response) => reply(response, JSON.stringify(statement.all(...bindings)))
  }
  const run = () => (statement.reader ? statement.all(...bindings) : statement.run(...bindings))
  const runAll = db.transaction(() => {
    for (let time = 0; time < times; time++) run()
  })
  return (request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      const sent = JSON.parse(body)
      runAll()
      reply(response, JSON.stringify(sent))
    })
  }
}

createServer((request, response) => {
  const handle = handlers.get(`${request.method} ${request.url}`)
  if (handle) handle(request, response)
  else response.writeHead(404).end()
}).listen(port, '127.0.0.1', () => process.send('ready'))

process.on('message', () => process.send({ megabytes: process.memoryUsage.rss() / 1024 / 1024 }))
process.on('SIGTERM', () => process.exit())
