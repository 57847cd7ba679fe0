import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import sirv from 'sirv'
import { build } from 'vite'
import { expect, open } from '#tests/support/browser'
import { signUpAt, TestServer } from '#tests/support/server'

test.group('A client on another origin', (group) => {
  let page: { url: string; answers: (server: string) => Promise<void>; close: () => Promise<void> }
  group.setup(async () => {
    page = await pageOnAnotherPort()
    return () => page.close()
  })
  group.each.timeout(180_000)

  test('a person signs in, sees tasks, adds one and signs out, past real preflights', async ({
    browser,
    assert,
    cleanup,
  }) => {
    const server = await TestServer.prepare({ CORS_ORIGINS: page.url })
    cleanup(() => server.remove())
    await server.start()
    const { account } = await signUpAt(server)
    await page.answers(server.url)

    const window = await open(browser, { expected: [/^A request to http:\/\/127\.0\.0\.1:/] })
    const preflights = await preflightsOf(window)
    await window.goto(page.url)
    await window.getByLabel('E-mail address').fill(account.email)
    await window.getByLabel('Password').fill('not the password')
    await window.getByRole('button', { name: 'Sign in' }).click()
    await expect(window.getByRole('alert')).toContainText('do not belong together')
    await expect(window.getByLabel('E-mail address')).toHaveValue(account.email)
    await window.getByLabel('Password').fill(account.password)
    await window.getByRole('button', { name: 'Sign in' }).click()

    await expect(window.getByRole('heading', { name: 'Tasks' })).toBeVisible()
    await window.getByLabel('New task').fill('Water the <b>plants</b>')
    await window.getByRole('button', { name: 'Add' }).click()
    await expect(window.getByRole('listitem')).toHaveText('Water the <b>plants</b>')
    await expect(window.getByLabel('New task')).toHaveValue('')
    assert.deepEqual(await server.rows('SELECT title FROM tasks'), [
      { title: 'Water the <b>plants</b>' },
    ])
    assert.includeMembers(preflights, ['/api/v1/auth/token', '/api/v1/tasks'])

    // a new window knows only the refresh token
    await window.reload()
    await expect(window.getByRole('listitem')).toHaveText('Water the <b>plants</b>')

    await window.getByRole('button', { name: 'Sign out' }).click()
    await expect(window.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await expect.poll(() => server.rows('SELECT id FROM token_families')).toEqual([])
  })

  test('a server that names no other origin is not asked by the browser', async ({
    browser,
    assert,
    cleanup,
  }) => {
    const server = await TestServer.prepare()
    cleanup(() => server.remove())
    await server.start()
    const { account } = await signUpAt(server)
    await page.answers(server.url)

    const window = await open(browser, {
      expected: [/^A request to http:\/\/127\.0\.0\.1:/, /CORS policy/, /net::ERR_FAILED/],
    })
    await window.goto(page.url)
    await window.getByLabel('E-mail address').fill(account.email)
    await window.getByLabel('Password').fill(account.password)
    await window.getByRole('button', { name: 'Sign in' }).click()
    await expect(window.getByRole('alert')).toContainText('could not be reached from this page')
    assert.deepEqual(await server.rows('SELECT id FROM token_families'), [])
  })
})

/** Serves the example as its own server would; which application it works with is said later. */
async function pageOnAnotherPort() {
  const folder = await mkdtemp(join(tmpdir(), 'task-master-client-'))
  let serve: ReturnType<typeof sirv> | undefined
  const server: Server = createServer((request, response) => serve!(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    async answers(application: string) {
      await build({
        root: app.makePath('examples/react-client'),
        configFile: false,
        logLevel: 'error',
        mode: 'production',
        define: { 'import.meta.env.VITE_SERVER': JSON.stringify(application) },
        build: { outDir: folder, emptyOutDir: true },
      })
      serve = sirv(folder, { dev: true })
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The paths that the browser asks about before it asks for them, as they come. */
async function preflightsOf(window: Page): Promise<string[]> {
  const paths: string[] = []
  const browser = await window.context().newCDPSession(window)
  browser.on('Network.requestWillBeSent', ({ request }) => {
    if (request.method === 'OPTIONS') paths.push(new URL(request.url).pathname)
  })
  await browser.send('Network.enable')
  return paths
}
