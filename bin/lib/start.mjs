import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { findNode } from './node.mjs'
import { answers, ensurePortIsFree } from './port.mjs'
import { mustRun, projectEnv, show } from './processes.mjs'
import { Problem, runMain, say } from './report.mjs'
import { serve } from './serve.mjs'
import { ensureEnvFile, ensureStorage, readSettings } from './settings.mjs'

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** `[]` serves the build, `['--dev']` the sources, `['--run', script, …]` runs a script. */
export function main([mode, ...args]) {
  if (mode === '--dev') return runMain(() => startDevelopment(ROOT))
  if (mode === '--run') return runMain(() => runScript(ROOT, args))
  return runMain(() => startProduction(ROOT))
}

async function startProduction(root) {
  const settings = prepareSettings(root)
  await ensurePortIsFree(settings.HOST, settings.PORT)
  await ensureRedis(settings)
  await install(root)
  const node = findNode(root)
  await build(root, node)
  const env = projectEnv(root, { ...settings, NODE_ENV: 'production' })
  await migrate(root, node, env, 'build/ace.js')
  return serve(root, node, env, () => announce(settings))
}

async function startDevelopment(root) {
  const settings = prepareSettings(root)
  await ensurePortIsFree(settings.HOST, settings.PORT)
  await ensureRedis(settings)
  await install(root)
  const node = findNode(root)
  const env = projectEnv(root, { ...settings, NODE_ENV: 'development' })
  await migrate(root, node, env, 'ace.js')
  return show(root, node, ['ace.js', 'serve', '--hmr'], { env })
}

async function runScript(root, [script, ...args]) {
  const settings = prepareSettings(root)
  await install(root)
  const node = findNode(root)
  const env = projectEnv(root, settings)
  await migrate(root, node, env, 'ace.js')
  return show(root, node, [script === 'ace' ? 'ace.js' : script, ...args], { env })
}

function prepareSettings(root) {
  ensureEnvFile(root)
  const settings = readSettings(root)
  ensureStorage(settings)
  return settings
}

/** The server would start without Redis, and answer nothing. */
async function ensureRedis(settings) {
  const chosen = ['SESSION_DRIVER', 'LIMITER_STORE', 'LOCK_STORE', 'CACHE_STORE']
  const user = chosen.find((name) => settings[name] === 'redis')
  if (!user) return
  const { REDIS_HOST: host = '127.0.0.1', REDIS_PORT: port = '6379' } = settings
  if (await answers(host, port)) return
  throw new Problem(
    `Redis does not answer on ${host}:${port}, and ${user} needs it: start it, or correct REDIS_HOST and REDIS_PORT.`
  )
}

/** Lucid keeps a list of what has run, and a lock on PostgreSQL: safe at every start. */
function migrate(root, node, env, ace) {
  const args = [ace, 'migration:run', '--force', '--no-schema-generate', '--compact-output']
  return mustRun(root, 'Updating the database', node, args, { env })
}

function announce({ APP_URL: url }) {
  say()
  say(`Task Master is running: ${url}`)
  say('No account yet? Sign up there: the first one is the administrator.')
  say('To look around with a year of demo data: npm run demo (in a second terminal)')
  say('Ctrl-C stops it.')
  say()
}
