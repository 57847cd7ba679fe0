import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun, projectEnv } from './processes.mjs'
import { step } from './report.mjs'
import { sourcesHash } from './sources.mjs'

/** Everything that a browser's styles and scripts are made of. */
const SOURCES = ['package-lock.json', 'resources/css', 'resources/js', 'vite.config.ts']

/** Builds styles and scripts alone, for servers that tests start from the TypeScript sources. */
export async function buildAssets(root, node) {
  const stamp = join(root, 'public', 'assets', '.sources')
  const hash = sourcesHash(root, SOURCES)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  await step('Building styles and scripts', async () => {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
    const env = projectEnv(root, { NODE_ENV: 'production' })
    await mustRun(root, 'The build', node, [vite, 'build'], { env })
    writeFileSync(stamp, hash)
  })
}
