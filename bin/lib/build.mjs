import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun, projectEnv } from './processes.mjs'
import { step } from './report.mjs'
import { ensureWritable } from './settings.mjs'
import { sourcesHash } from './sources.mjs'

/** Builds assets and server when the sources are not those of the last finished build. */
export async function build(root, node) {
  const hash = sourcesHash(root)
  if (builtHash(root) === hash) return
  ensureWritable(root)
  await step('Building (half a minute, after each update)', async () => {
    const env = projectEnv(root, { NODE_ENV: 'production' })
    await mustRun(root, 'The build', node, ['ace.js', 'build', '--tsconfig=tsconfig.build.json'], {
      env,
    })
    // Last, so that a build which was cut short is done again.
    writeFileSync(stampFile(root), sourcesHash(root))
  })
}

const stampFile = (root) => join(root, 'build', '.sources')

function builtHash(root) {
  return existsSync(stampFile(root)) ? readFileSync(stampFile(root), 'utf8') : undefined
}
