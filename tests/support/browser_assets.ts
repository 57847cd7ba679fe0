import { rm } from 'node:fs/promises'
import app from '@adonisjs/core/services/app'
import { build } from 'vite'

/**
 * Builds what a browser loads, and serves that: the development server, which tests run by default,
 * sends other bytes and opens a socket of its own. The folder is this process's own, so that a build
 * beside it changes nothing. Returns a function that removes it.
 */
export async function serveBuiltAssets() {
  const name = `assets-tested-${process.pid}`
  const folder = app.publicPath(name)
  const vite = await app.container.make('vite')
  await vite.stopDevServer()
  await build({
    root: app.makePath(),
    base: `/${name}/`,
    mode: 'production',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  })
  // the service reads these when it needs them
  const config = app.config.get<Record<string, unknown>>('vite')
  config.assetsUrl = `/${name}`
  config.manifestFile = `${folder}/.vite/manifest.json`
  vite.hasManifestFile = true
  return () => rm(folder, { recursive: true, force: true })
}
