/*
 * A bare `node:http` server in as many processes as asked for, whose answers take about as much work as a list
 * and are as long: what two processes can gain on this machine, with the load generator beside them.
 *
 * Its one argument: { port, processes, bytes }
 */
import cluster from 'node:cluster'
import { createServer } from 'node:http'

/** How often some rows are read and written as JSON for one answer: some 2 ms. */
const TIMES = 60
const ROWS = JSON.stringify(
  Array.from({ length: 50 }, (_, id) => ({ id, title: `Row ${id}`, due_on: null, tags: ['deep'] }))
)
const { port, processes, bytes } = JSON.parse(process.argv[2])

function listen() {
  const page = Buffer.alloc(bytes, 'a')
  createServer((_, response) => {
    for (let time = 0; time < TIMES; time++) JSON.stringify(JSON.parse(ROWS))
    response.writeHead(200, { 'content-length': bytes }).end(page)
  }).listen(port, '127.0.0.1')
}

if (cluster.isPrimary) {
  let listening = 0
  cluster.on('listening', () => ++listening === processes && process.send('ready'))
  for (let one = 0; one < processes; one++) cluster.fork()
  process.on('SIGTERM', () => process.exit())
} else {
  listen()
  process.on('disconnect', () => process.exit())
}
