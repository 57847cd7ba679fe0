import { existsSync } from 'node:fs'
import playwright from 'playwright'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser to drive: the one that CHROMIUM_PATH names, the system's, or Playwright's own. */
export function chromium(): string | undefined {
  return process.env.CHROMIUM_PATH ?? SYSTEM.find((path) => existsSync(path))
}

export function launchChromium(executablePath: string | undefined) {
  return playwright.chromium.launch({
    executablePath,
    headless: process.env.HEADED !== '1',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
}
