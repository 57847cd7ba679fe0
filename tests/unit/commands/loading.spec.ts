import { readdir, readFile } from 'node:fs/promises'
import { test } from '@japa/runner'

const HEAVY =
  /^import (?!type )[^']*? from '(#models|#queries|#validators|#services\/api\/call|#services\/person')/gm

test.group('Commands', () => {
  test('load what they work with when they are run: every `node ace` loads all of them', async ({
    assert,
  }) => {
    for (const folder of ['commands', 'app/services/commands']) {
      for (const file of await readdir(folder, { recursive: true })) {
        if (!file.endsWith('.ts')) continue
        const text = await readFile(`${folder}/${file}`, 'utf8')
        assert.deepEqual(text.match(HEAVY) ?? [], [], file)
      }
    }
  })
})
