import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that the built server is made of. */
const SOURCES = [
  '.adonisjs',
  'ace.js',
  'adonisrc.ts',
  'app',
  'bin',
  'commands',
  'config',
  'database',
  'package-lock.json',
  'package.json',
  'providers',
  'public',
  'resources',
  'start',
  'tsconfig.build.json',
  'tsconfig.json',
  'vite.config.ts',
]

/** What builds, and tests of them, put between the sources. */
const MADE = /^public[\\/]assets/

/** A short text that changes when any source file is changed, added, renamed or removed. */
export function sourcesHash(root, sources = SOURCES) {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => filesIn(root, source)).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesIn(root, path) {
  if (MADE.test(path) || !existsSync(join(root, path))) return []
  if (statSync(join(root, path)).isFile()) return [path]
  return readdirSync(join(root, path)).flatMap((name) => filesIn(root, join(path, name)))
}
