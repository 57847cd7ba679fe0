/*
 * Writes every generated file anew: route types and barrels, the models' columns (from an empty
 * database with all migrations), the contract of the API, the icons. Run by `npm run generate`, under Node 24.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from './lib/dotenv.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'task-master-generate-'))
const { values } = parseEnv(readFileSync(join(root, '.env.test'), 'utf8'))
const env = {
  ...process.env,
  ...values,
  NODE_ENV: 'development',
  ENV_PATH: folder,
  STORAGE_PATH: folder,
  DB_CONNECTION: 'sqlite',
  DB_DATABASE: join(folder, 'empty.sqlite3'),
}

const commands = [
  ['ace.js', 'migration:run', '--compact-output'],
  ['ace.js', 'codegen'],
  ['ace.js', 'openapi:export', '--output', 'docs/openapi.json'],
  ['bin/icons.mjs'],
]

// `node bin/generate.mjs codegen` runs that one alone
const only = process.argv.slice(2)
const isWanted = (one) => only.length === 0 || only.some((name) => one.includes(name))
for (const command of commands.filter(isWanted)) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, env, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
rmSync(folder, { recursive: true, force: true })
