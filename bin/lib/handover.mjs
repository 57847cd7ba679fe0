import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isInstalled } from './install.mjs'
import { findNode, REQUIRED } from './node.mjs'
import { projectEnv, show } from './processes.mjs'
import { Problem, runMain } from './report.mjs'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Whether this Node can run the application's sources. */
export const isNewEnough = Number(process.versions.node.split('.')[0]) >= REQUIRED

/** Runs the same command again under the Node that came with the packages. */
export function handOver(argv = process.argv) {
  return runMain(() => {
    if (!isInstalled(ROOT)) {
      throw new Problem('The packages are missing: run `npm start` or `npm test` once.')
    }
    return show(ROOT, findNode(ROOT), argv.slice(1), { cwd: process.cwd(), env: projectEnv(ROOT) })
  })
}
