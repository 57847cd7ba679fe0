/* Fails when a committed file names a folder of one machine, or the registry its packages came from. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findTraces } from './lib/traces.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path && !/\.(png|jpg|woff2|ico|pdf)$/.test(path))

const traces = files.flatMap((path) =>
  findTraces(readFileSync(join(root, path), 'utf8')).map((trace) => `${path}:${trace}`)
)
for (const trace of traces) console.error(trace)
process.exitCode = traces.length ? 1 : 0
