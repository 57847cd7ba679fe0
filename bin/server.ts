/* Entry point of the HTTP server: one process, or a cluster when WEB_CONCURRENCY asks for it. */
import 'reflect-metadata'
import cluster from 'node:cluster'
import { prettyPrintError } from '@adonisjs/core'
import { createHttpServer } from '../app/exceptions/unreadable.js'
import { createIgnitor } from './ignitor.js'
import { runCluster } from './cluster.js'

const workers = Math.floor(Number(process.env.WEB_CONCURRENCY ?? 1))

if (cluster.isPrimary && workers > 1) {
  runCluster(workers)
} else {
  createIgnitor()
    .httpServer()
    .start((handler) => createHttpServer(handler))
    .catch((error) => {
      process.exitCode = 1
      prettyPrintError(error)
      if (cluster.isWorker) process.exit(1)
    })
}
