import { getActiveTestOrFail } from '@japa/runner'
import type { Group } from '@japa/runner/core'
import limiter from '@adonisjs/limiter/services/main'
import db from '@adonisjs/lucid/services/db'
import { DateTime, Settings } from 'luxon'
import type { Browser, BrowserContext, Page } from 'playwright'
import { expect as expectOf } from 'playwright/test'
import { PASSWORD } from '#database/factories/user_factory'
import type User from '#models/user'
import { forgetKept } from '#services/page/kept'

/** What is waited for may take its time where much runs at once. */
export const expect = expectOf.configure({ timeout: 15_000 })

export const DESKTOP = { width: 1280, height: 900 }
export const PHONE = { width: 390, height: 844 }
export const NARROW = { width: 320, height: 640 }

type Options = {
  /** Who is signed in. */
  user?: User
  size?: { width: number; height: number }
  /** A finger instead of a mouse. */
  touch?: boolean
  javascript?: boolean
  theme?: 'light' | 'dark'
  zone?: string
  /** Failures that the test brings about on purpose. */
  expected?: RegExp[]
}

/**
 * Opens a browser window of its own. The test fails in the end if anything went wrong in it unseen:
 * a violation of the content security policy, an error in a script, a request that failed or that went
 * to another host, an answer of 500 or more, a dialog.
 */
export async function open(browser: Browser, options: Options = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: process.env.APP_URL,
    viewport: options.size ?? (options.touch ? PHONE : DESKTOP),
    hasTouch: options.touch ?? false,
    isMobile: options.touch ?? false,
    javaScriptEnabled: options.javascript ?? true,
    colorScheme: options.theme ?? 'light',
    // what moves is in the way of what is tested
    reducedMotion: 'reduce',
    timezoneId: options.zone ?? 'Europe/Berlin',
    locale: 'en-GB',
  })
  context.setDefaultTimeout(15_000)
  const expected = [...(options.expected ?? [])]
  // what is switched off is reported as a request that failed
  if (options.javascript === false) expected.push(/\.js: csp$/)
  const failures = await watch(context, expected)
  getActiveTestOrFail().cleanup(async (hasFailed) => {
    if (hasFailed && process.env.SHOW_PAGES) await show(context)
    await context.close()
    if (failures.length) throw new Error(`In the browser: ${failures.join('\n')}`)
  })
  if (options.user) await signIn(context, options.user)
  const page = await context.newPage()
  if (options.javascript !== false) await page.clock.setFixedTime(Settings.now())
  return page
}

/** What was on screen when a test failed, with SHOW_PAGES=1. */
async function show(context: BrowserContext) {
  for (const page of context.pages()) {
    console.log(page.url())
    console.log(await page.locator('body').ariaSnapshot())
  }
}

/** Signs in as the form does, without opening it. */
export async function signIn(context: BrowserContext, { email }: User) {
  const form = await (await context.request.get('/sign-in')).text()
  const _csrf = /name="csrf-token" content="([^"]+)"/.exec(form)![1]
  const answer = await context.request.post('/sign-in', {
    form: { email, password: PASSWORD, _csrf },
    maxRedirects: 0,
  })
  if (answer.status() !== 302) throw new Error(`Signing in answered ${answer.status()}`)
}

async function watch(context: BrowserContext, expected: RegExp[]): Promise<string[]> {
  const failures: string[] = []
  const note = (failure: string) => {
    if (!expected.some((one) => one.test(failure))) failures.push(failure)
  }
  const host = new URL(process.env.APP_URL!).host

  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Content security policy: ${violatedDirective} ${blockedURI}`)
    )
  })
  context.on('console', (message) => {
    // a form that is refused is an answer, and no failure
    if (/the server responded with a status of 4\d\d/.test(message.text())) return
    if (message.type() === 'error') note(`${message.text()} (${message.page()?.url()})`)
  })
  context.on('weberror', (error) =>
    note(`${error.error().name}: ${error.error().message} ${error.error().stack}`)
  )
  context.on('dialog', (dialog) => {
    note(`A dialog says ${dialog.message()}`)
    return dialog.dismiss()
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.host !== host) note(`A request to ${url}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // a page that is left, and a page that is no longer wanted
    if (reason !== 'net::ERR_ABORTED') note(`${request.url()}: ${reason}`)
  })
  context.on('response', (response) => {
    const isPage = ['document', 'fetch', 'xhr'].includes(response.request().resourceType())
    if (response.status() >= (isPage ? 500 : 400)) {
      note(`${response.request().method()} ${response.url()} answered ${response.status()}`)
    }
  })
  return failures
}

/** Each test of the group begins with nobody there. */
export function emptyWorld(group: Group) {
  const clear = async () => {
    const shared = ['shared_items', 'contributors', 'categories']
    for (const table of ['users', ...shared]) await db.from(table).delete()
    forgetKept()
  }
  group.each.setup(async () => {
    await clear()
    return async () => {
      await clear()
      await limiter.clear()
    }
  })
}

/** Sets the clock of the server and of pages; only in a group with a frozen clock. */
export async function itIs(iso: string, ...pages: Page[]) {
  const moment = DateTime.fromISO(iso, { setZone: true }).toMillis()
  Settings.now = () => moment
  for (const page of pages) await page.clock.setFixedTime(moment)
}
