/*
 * Loaded into the server's first process by `npm start`: tells the starter when a cluster answers,
 * and ends the server when the starter is gone, however that came about.
 */
import cluster from 'node:cluster'

if (cluster.isPrimary && process.send) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
  cluster.on('message', (_worker, message) => {
    if (message?.isAdonisJS && process.connected) process.send(message)
  })
}
