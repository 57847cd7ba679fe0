import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildAssets } from './assets.mjs'
import { findChromium } from './chromium.mjs'
import { parseEnv } from './dotenv.mjs'
import { install } from './install.mjs'
import { findNode } from './node.mjs'
import { freePort } from './port.mjs'
import { projectEnv, runBeside, show } from './processes.mjs'
import { Problem, runMain, say } from './report.mjs'
import {
  addResults,
  argumentsForFailed,
  failureLine,
  NOTHING,
  readResult,
  resultLine,
  settled,
} from './results.mjs'
import { createTestDatabase } from './test_database.mjs'
import { settingNames, testEnvironment } from './test_environment.mjs'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
/** What `node ace test` starts, with a loader that costs less. */
const LOADER = './bin/lib/typescript.mjs'
const RUNNER = 'bin/test.ts'
const COMMAND = ['--import', LOADER, '--enable-source-maps', RUNNER]
const C8 = join(ROOT, 'node_modules', 'c8', 'bin', 'c8.js')
const SUITES = ['unit', 'functional', 'contract', 'browser']
const COMPUTING = ['unit', 'functional']

/** Arguments are those of the test runner, and `--pg` for PostgreSQL and Redis. `--set-up` runs nothing. */
export function main(args) {
  if (args.includes('--set-up')) return runMain(() => setUpAll(ROOT))
  return runMain(async () => {
    let result = { ...NOTHING, failed: 1 }
    try {
      result = await check(ROOT, args)
    } catch (error) {
      if (error instanceof Problem) process.stderr.write(`${error.message}\n`)
      else process.stderr.write(`${error?.stack ?? error}\n`)
    }
    say()
    for (const one of result.failures) say(`Failed: ${failureLine(one)}`)
    say(resultLine(result))
    return result.failed > 0 || result.passed + result.skipped === 0 ? 1 : 0
  })
}

/** For runs beside each other, which must not install anything at once. */
async function setUpAll(root) {
  const node = await setUp(root)
  await findChromium(root, node, projectEnv(root))
}

async function setUp(root) {
  await install(root)
  const node = findNode(root)
  await buildAssets(root, node)
  return node
}

async function check(root, args) {
  const node = await setUp(root)
  const folder = mkdtempSync(join(tmpdir(), 'task-master-test-'))
  const env = await prepareEnvironment(root, folder, args.includes('--pg'))
  const runnerArgs = await chooseSuites(root, node, env, args)
  const isPg = env.DB_CONNECTION === 'pg'
  const dropDatabase = isPg && (await createTestDatabase(env, Boolean(process.env.TEST_DATABASE)))

  try {
    // a part of the tests covers little, and the other engine nothing new
    const isWhole = !isPg && !runnerArgs.some((arg) => arg.startsWith('-'))
    const result = isWhole
      ? await runWhole(root, node, splitArguments(runnerArgs).suites, env)
      : await runSuites(root, node, runnerArgs, env)
    return process.env.CI ? await runFailedAgain(root, node, env, result) : result
  } finally {
    if (dropDatabase) await dropDatabase()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function runSuites(root, node, args, env) {
  return readResult(env.TEST_RESULT_FILE, await show(root, node, [...COMMAND, ...args], { env }))
}

/**
 * Runs suites as a whole, with a coverage report of those that only compute; in CI, where nobody reads it and
 * it costs them half as much again, without. The browser suite, which mostly waits, runs beside the others in
 * a world of its own, and is shown after them.
 */
async function runWhole(root, node, suites, env) {
  const coverage = join(env.ENV_PATH, 'coverage')
  const isBeside = suites.length > 1 && suites.includes('browser') && !process.env.TEST_DATABASE
  const beside = isBeside ? await startBrowserSuite(root, node, env) : null
  const inTurn = [
    {
      suites: suites.filter((suite) => COMPUTING.includes(suite)),
      ...(process.env.CI ? {} : { NODE_V8_COVERAGE: coverage }),
    },
    {
      suites: suites.filter(
        (suite) => !COMPUTING.includes(suite) && !(isBeside && suite === 'browser')
      ),
    },
  ].filter((one) => one.suites.length > 0)

  const results = []
  for (const { suites: these, ...covered } of inTurn) {
    const TEST_RESULT_FILE = join(env.ENV_PATH, `${these[0]}.json`)
    results.push(await runSuites(root, node, these, { ...env, ...covered, TEST_RESULT_FILE }))
  }
  if (beside) {
    const { exitCode, output } = await beside.done
    process.stdout.write(output)
    results.push(readResult(beside.resultFile, exitCode))
  }
  if (inTurn[0]?.NODE_V8_COVERAGE) {
    await show(root, node, [C8, 'report', '--temp-directory', coverage])
  }
  return addResults(results)
}

/**
 * In CI several servers and browsers share a machine that may be busy besides. A test that fails there for
 * want of time gets a second run when the others have ended; one that fails for a reason fails again.
 */
async function runFailedAgain(root, node, env, first) {
  const runs = argumentsForFailed(first)
  if (!runs.length) return first
  const results = []
  for (const args of runs) {
    const TEST_RESULT_FILE = join(env.ENV_PATH, `${args[0]}_again.json`)
    results.push(await runSuites(root, node, args, { ...env, TEST_RESULT_FILE }))
  }
  for (const one of first.failures) say(`Failed at first, and ran again: ${failureLine(one)}`)
  return settled(first, addResults(results))
}

async function startBrowserSuite(root, node, { ENV_PATH, CHROMIUM_PATH }) {
  const folder = join(ENV_PATH, 'browser')
  mkdirSync(folder)
  const env = { ...(await prepareEnvironment(root, folder, false)), CHROMIUM_PATH }
  return {
    done: runBeside(root, node, [...COMMAND, 'browser'], { env }),
    resultFile: env.TEST_RESULT_FILE,
  }
}

async function prepareEnvironment(root, folder, shared) {
  const env = testEnvironment({
    environment: process.env,
    testFile: parseEnv(readFileSync(join(root, '.env.test'), 'utf8')).values,
    settings: settingNames(readFileSync(join(root, '.env.example'), 'utf8')),
    folder,
    port: await freePort(),
    shared,
  })
  return { ...env, PATH: projectEnv(root).PATH, TEST_RESULT_FILE: join(folder, 'result.json') }
}

/** The runner's arguments, without the browser suite where there is no browser to run it with. */
async function chooseSuites(root, node, env, args) {
  const given = args.filter((arg) => arg !== '--pg')
  const { suites, rest } = splitArguments(given)
  if (!suites.includes('browser')) return given

  const chromium = await findChromium(root, node, env)
  if (chromium) {
    env.CHROMIUM_PATH = chromium
    return given
  }
  const others = suites.filter((suite) => suite !== 'browser')
  if (process.env.CI || !others.length) {
    throw new Problem(
      'The browser suite needs a Chromium: install one, or give its path in CHROMIUM_PATH.'
    )
  }
  say('The browser suite is left out: install Chromium, or give its path in CHROMIUM_PATH.')
  return [...others, ...rest]
}

/** Suites come first, as words; without any, all of them run. */
export function splitArguments(args) {
  const end = args.findIndex((arg) => !SUITES.includes(arg))
  const named = end === -1 ? args : args.slice(0, end)
  return { suites: named.length ? named : SUITES, rest: args.slice(named.length) }
}
