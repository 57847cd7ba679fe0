import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { sourcesHash } from '../../../bin/lib/sources.mjs'

function project(cleanup: (work: () => void) => void) {
  const root = mkdtempSync(join(tmpdir(), 'task-master-sources-'))
  cleanup(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(join(root, 'app', 'models'), { recursive: true })
  mkdirSync(join(root, 'public', 'assets'), { recursive: true })
  writeFileSync(join(root, 'ace.js'), 'ace')
  writeFileSync(join(root, 'app', 'models', 'task.ts'), 'task')
  return root
}

test.group('Set-up | sources', () => {
  test('unchanged sources are not built again, whenever they were written', ({
    assert,
    cleanup,
  }) => {
    const root = project(cleanup)
    const before = sourcesHash(root)
    writeFileSync(join(root, 'ace.js'), 'ace')
    assert.equal(sourcesHash(root), before)
  })

  test('what is no source does not count', ({ assert, cleanup }) => {
    const root = project(cleanup)
    const before = sourcesHash(root)
    writeFileSync(join(root, 'README.md'), 'changed')
    writeFileSync(join(root, 'public', 'assets', 'app.css'), 'made by the build')
    assert.equal(sourcesHash(root), before)
  })

  test('a changed, new or renamed file counts', ({ assert, cleanup }) => {
    const root = project(cleanup)
    const hashes = new Set([sourcesHash(root)])
    const model = join(root, 'app', 'models', 'task.ts')

    writeFileSync(model, 'tasks')
    hashes.add(sourcesHash(root))
    writeFileSync(join(root, 'public', 'robots.txt'), '')
    hashes.add(sourcesHash(root))
    renameSync(model, join(root, 'app', 'models', 'job.ts'))
    hashes.add(sourcesHash(root))

    assert.equal(hashes.size, 4)
  })
})
