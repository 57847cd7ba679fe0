import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { capture } from './processes.mjs'
import { Problem, step } from './report.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/**
 * The Chromium to test with: the given one, the system's, Playwright's own, or one that can be
 * installed here. Undefined when there is none.
 */
export async function findChromium(root, node, env) {
  return (
    givenChromium(env) ??
    systemChromium(env) ??
    (await playwrightChromium()) ??
    installChromium(root, node, env)
  )
}

/** CHROMIUM_PATH, when set, has to be right: another browser would hide the mistake. */
export function givenChromium({ CHROMIUM_PATH: path }) {
  if (!path) return
  if (existsSync(path)) return path
  throw new Problem(`CHROMIUM_PATH is "${path}", and there is nothing: correct or remove it.`)
}

/** The first of the usual names in PATH. */
export function systemChromium({ PATH: path = '' }) {
  return path
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((file) => existsSync(file))
}

async function playwrightChromium() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}

async function installChromium(root, node, env) {
  return step('Looking for a Chromium to install', async () => {
    if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
      await capture(root, 'apt-get', ['update'], { env })
      const apt = ['install', '--yes', '--no-install-recommends', 'chromium']
      await capture(root, 'apt-get', apt, { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } })
      const found = systemChromium(env)
      if (found) return found
    }
    const cli = join(root, 'node_modules', 'playwright', 'cli.js')
    await capture(root, node, [cli, 'install', 'chromium'], { env })
    return playwrightChromium()
  })
}
