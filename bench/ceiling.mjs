/*
 * The ceiling: a bare `node:http` server with the same driver that runs a page's main statement and
 * writes as many bytes from a template function. No framework can be quicker than this.
 *
 * Its one argument: { database, port, pragmas, pages: [{ path, method, shape, sql, bindings, bytes }] }
 */
import { createServer } from 'node:http'
import Database from 'better-sqlite3'
import { pageOf } from './templates.mjs'

const { database, port, pragmas, pages } = JSON.parse(process.argv[2])
const db = new Database(database)
for (const pragma of pragmas) db.pragma(pragma)

const handlers = new Map(
  pages.map(({ path, method, shape, sql, bindings, bytes }) => {
    const statement = db.prepare(sql)
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

createServer((request, response) => {
  const handle = handlers.get(`${request.method} ${request.url}`)
  if (handle) handle(request, response)
  else response.writeHead(404).end()
}).listen(port, '127.0.0.1', () => process.send('ready'))

process.on('message', () => process.send({ megabytes: process.memoryUsage.rss() / 1024 / 1024 }))
process.on('SIGTERM', () => process.exit())
