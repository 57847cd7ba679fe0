import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { linkNode } from './node.mjs'
import { answers } from './port.mjs'
import { capture, mustRun } from './processes.mjs'
import { Problem, step } from './report.mjs'
import { ensureWritable } from './settings.mjs'

/**
 * Installs the packages when they are missing, incomplete, or not those of the lock file.
 * No package's install script runs: none is needed, so no compiler is either.
 */
export async function install(root) {
  if (isInstalled(root)) return
  refuseLink(join(root, 'node_modules'))
  ensureWritable(root)
  await step('Installing packages (a minute or two, once)', async () => {
    const [command, ...args] = npm()
    const env = npmEnv()
    const reach = (await isRegistryReachable(root, command, args, env)) ? [] : ['--offline']
    await mustRun(root, 'npm ci', command, [...args, 'ci', ...OPTIONS, ...reach], { env })
    linkNode(root)
    writeFileSync(stampFile(root), fingerprint(root))
  })
}

/** npm would empty the folder that a link leads to, which may serve others, and put its own in place of the link. */
function refuseLink(path) {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return
  throw new Problem(
    `node_modules is a link to ${readlinkSync(path)}, without the packages of package-lock.json: install them there, or remove the link.`
  )
}

const OPTIONS = [
  '--include=dev',
  '--include=optional',
  '--ignore-scripts',
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
]

/**
 * Without a network npm tries for minutes, package by package. Where its registry does not answer,
 * what an earlier installation left in npm's cache may still do.
 */
async function isRegistryReachable(root, command, args, env) {
  if (env.HTTPS_PROXY || env.https_proxy || env.HTTP_PROXY || env.http_proxy) return true
  const ask = ['config', 'get', 'registry', 'proxy', 'https-proxy', '--loglevel=silent']
  const { output } = await capture(root, command, [...args, ...ask], { env })
  const { registry, ...proxies } = parseConfig(output)
  if (!URL.canParse(registry) || Object.values(proxies).some((proxy) => proxy !== 'null')) {
    return true
  }
  const { hostname, port, protocol } = new URL(registry)
  return answers(hostname, port || (protocol === 'http:' ? 80 : 443), 10_000)
}

/** The lines `name=value` of `npm config get` with several names. */
export function parseConfig(output) {
  return Object.fromEntries(
    [...output.matchAll(/^([\w-]+)\s*=\s*"?(.*?)"?\s*$/gm)].map(([, name, value]) => [name, value])
  )
}

/** Whether what is installed is what the lock file says. Costs two reads when it is. */
export function isInstalled(root) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  if (readText(stampFile(root)) === fingerprint(root)) return true

  // npm writes its own record last of all. One that fits means that a person ran npm by hand.
  const { packages = {} } = readJson(record)
  if (missingPackages(readJson(join(root, 'package-lock.json')), { packages }).length) return false
  if (!Object.keys(packages).every((path) => existsSync(join(root, path)))) return false
  linkNode(root)
  writeFileSync(stampFile(root), fingerprint(root))
  return true
}

/**
 * The packages (as paths: `node_modules/…`) that the lock file asks for and npm's record of what
 * it installed lacks or has in another version. Optional ones may be missing.
 */
export function missingPackages(lock, record) {
  return Object.entries(lock.packages ?? {})
    .filter(([path, wanted]) => path && !wanted.optional && !wanted.devOptional && !wanted.link)
    .filter(([path, wanted]) => record.packages?.[path]?.version !== wanted.version)
    .map(([path]) => path)
}

/** `npm` may not be in PATH where this was started by npm itself, which tells where it is. */
function npm() {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env
  if (cli?.endsWith('.js') && existsSync(cli) && node && existsSync(node)) return [node, cli]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm']
}

/** Without the settings that the npm around this passed on for its own run. */
function npmEnv() {
  const env = { ...process.env }
  for (const name of Object.keys(env)) {
    if (
      /^npm_(config_(omit|include|production|global|ignore_scripts)|lifecycle|package)/i.test(name)
    ) {
      delete env[name]
    }
  }
  return env
}

function fingerprint(root) {
  const lock = readText(join(root, 'package-lock.json'))
  if (lock === undefined) throw new Problem('package-lock.json is missing: clone the project anew.')
  return createHash('sha256').update(`${process.platform} ${process.arch}\n${lock}`).digest('hex')
}

const stampFile = (root) => join(root, 'node_modules', '.task-master-stamp')

function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

function readJson(path) {
  try {
    return JSON.parse(readText(path) ?? '{}')
  } catch {
    return {}
  }
}
