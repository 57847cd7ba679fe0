/*
 * `node --import ./bin/lib/typescript.mjs`: runs TypeScript for tests, as @poppinss/ts-exec does and with less
 * work. It finds modules within the thread, where ts-exec asks another one at each `import()` of a request,
 * and keeps what it compiled, because tests start dozens of processes.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../../', import.meta.url)
const CACHE = fileURLToPath(new URL('tmp/typescript/', ROOT))
const { imports } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'))

/** Compiler and options are those of ts-exec; the options follow from @adonisjs/tsconfig. */
const toolsOfExec = createRequire(createRequire(import.meta.url).resolve('@poppinss/ts-exec'))
const OPTIONS = {
  sourceMaps: true,
  module: { type: 'es6' },
  jsc: {
    target: 'esnext',
    externalHelpers: false,
    parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
    transform: { decoratorMetadata: true, legacyDecorator: true },
    experimental: { keepImportAttributes: true },
    keepClassNames: true,
  },
}
const edition = JSON.stringify([OPTIONS, toolsOfExec('@swc/core/package.json').version])

mkdirSync(CACHE, { recursive: true })
// what V8 takes from its cache it counts less exactly
if (!process.env.NODE_V8_COVERAGE) enableCompileCache(join(CACHE, 'v8'))
process.setSourceMapsEnabled(true)

const hash = (text) => createHash('sha256').update(text).digest('base64url')

const resolved = new Map()

registerHooks({
  resolve(specifier, context, next) {
    const { parentURL } = context
    // the framework imports the application's files by their whole address
    const isOurs = specifier.startsWith('file:') || !parentURL?.includes('/node_modules/')
    if (!isOurs || !parentURL) return next(specifier, context)
    const key = `${specifier}\0${parentURL}`
    let found = resolved.get(key)
    if (!found) {
      found = { ...resolve(specifier, context, next), shortCircuit: true }
      resolved.set(key, found)
    }
    return found
  },
  load(url, context, next) {
    if (!/\.ts(\?|$)/.test(url) || url.includes('/node_modules/')) return next(url, context)
    const path = fileURLToPath(url.split('?')[0])
    return {
      format: 'module',
      source: `${compiled(path)}\n\n//# sourceURL=${url}`,
      shortCircuit: true,
    }
  },
})

/** `#models/task` and `./task.js` are what the build will call `task.ts`. */
function resolve(specifier, context, next) {
  const address = specifier.startsWith('#') ? importOf(specifier) : specifier
  if (address && /^(\.{1,2}\/|file:).*\.js(\?|$)/.test(address)) {
    const base = specifier.startsWith('#') ? ROOT : context.parentURL
    const url = new URL(address, base)
    const source = new URL(url)
    source.pathname = source.pathname.slice(0, -'js'.length) + 'ts'
    if (!existsSync(url) && existsSync(source)) {
      return { url: source.href, format: 'module', shortCircuit: true }
    }
  }
  return next(specifier, context)
}

function importOf(specifier) {
  if (imports[specifier]) return imports[specifier]
  const pattern = `${specifier.slice(0, specifier.indexOf('/'))}/*`
  return imports[pattern]?.replace('*', specifier.slice(pattern.length - 1))
}

function compiled(path) {
  const source = readFileSync(path, 'utf8')
  const mark = `// ${hash(edition + source)}\n`
  const file = join(CACHE, `${hash(path)}.js`)
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (kept.startsWith(mark)) return kept.slice(mark.length)

  const { transformSync } = toolsOfExec('@swc/core')
  const { code, map } = transformSync(source, { ...OPTIONS, filename: path })
  const inline = Buffer.from(map).toString('base64')
  const text = `${code}\n//# sourceMappingURL=data:application/json;base64,${inline}`
  // at once: other processes read the same folder
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, mark + text)
  renameSync(unfinished, file)
  return text
}
