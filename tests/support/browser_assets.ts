import app from '@adonisjs/core/services/app'
import { build } from 'vite'

/**
 * Builds what a browser loads, and serves that: the development server, which tests run by default,
 * sends other bytes, opens a socket of its own, and needs the network of a developer.
 */
export async function serveBuiltAssets() {
  const vite = await app.container.make('vite')
  await vite.stopDevServer()
  await build({ root: app.makePath(), mode: 'production', logLevel: 'error' })
  vite.hasManifestFile = true
}
