import { connect, createServer } from 'node:net'
import { Problem } from './report.mjs'

/** Throws unless the server can listen there. `localhost` means both of its addresses. */
export async function ensurePortIsFree(host, port) {
  const addresses = host === 'localhost' ? ['127.0.0.1', '::1'] : [host]
  for (const address of addresses) {
    const code = await tryToListen(address, Number(port))
    if (!code || (addresses.length > 1 && MISSING.includes(code))) continue
    throw new Problem(reason(code, host, port))
  }
}

/** Whether a server accepts connections there. */
export function answers(host, port, patience = 3000) {
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port), timeout: patience })
    const end = (answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => end(true))
    socket.once('error', () => end(false))
    socket.once('timeout', () => end(false))
  })
}

/** A port that nobody uses now. */
export function freePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, host, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

const MISSING = ['EADDRNOTAVAIL', 'EAFNOSUPPORT']

function tryToListen(host, port) {
  return new Promise((resolve) => {
    const server = createServer().once('error', (error) => resolve(error.code))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
}

function reason(code, host, port) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use, perhaps by a Task Master that is already running: stop that program, or take another port with \`PORT=${Number(port) + 1} npm start\`.`
  }
  if (code === 'EACCES') {
    return `Port ${port} is reserved by the system: choose one above 1023 for PORT.`
  }
  return `HOST is "${host}", which is not an address of this machine (${code}): use localhost, or 0.0.0.0 for every address.`
}
