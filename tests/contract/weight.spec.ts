import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { build } from 'vite'

const KILOBYTE = 1024
const MOST_SCRIPT = 60
const MOST_STYLE = 25

type Chunk = { file: string; imports?: string[]; css?: string[] }
type Manifest = Record<string, Chunk>

/** A file and all that is loaded with it; what is fetched only when it is needed does not count. */
function loadedWith(entry: string, manifest: Manifest, found = new Set<string>()): Set<string> {
  const { file, imports = [], css = [] } = manifest[entry]
  for (const one of [file, ...css]) found.add(one)
  for (const one of imports) loadedWith(one, manifest, found)
  return found
}

test.group('What a page has to load', (group) => {
  let folder: string
  let manifest: Manifest
  group.setup(async () => {
    folder = await mkdtemp(join(tmpdir(), 'task-master-assets-'))
    await build({
      root: app.makePath(),
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
    })
    manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8'))
    return () => rm(folder, { recursive: true, force: true })
  })

  /** Compressed as it is sent, in KB. */
  const weight = async (extension: string) => {
    const entries = Object.keys(manifest).filter((name) => /^resources\/(js|css)\/app\./.test(name))
    const files = new Set(entries.flatMap((entry) => [...loadedWith(entry, manifest)]))
    const sizes = [...files]
      .filter((file) => file.endsWith(extension))
      .map(async (file) => (await stat(join(folder, `${file}.br`))).size)
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / KILOBYTE
  }

  test(`is at most ${MOST_SCRIPT} KB of scripts`, async ({ assert }) => {
    const kilobytes = await weight('.js')
    assert.isAbove(kilobytes, 0)
    assert.isAtMost(kilobytes, MOST_SCRIPT)
  })

  test(`is at most ${MOST_STYLE} KB of styles`, async ({ assert }) => {
    const kilobytes = await weight('.css')
    assert.isAbove(kilobytes, 0)
    assert.isAtMost(kilobytes, MOST_STYLE)
  })

  test('is nothing of another host', async ({ assert }) => {
    const styles = (await readdir(folder)).filter((file) => file.endsWith('.css'))
    assert.isNotEmpty(styles)
    for (const file of styles) {
      assert.notMatch(
        await readFile(join(folder, file), 'utf8'),
        /(url\(\s*|@import\s*)['"]?(https?:)?\/\//
      )
    }
  })
})
