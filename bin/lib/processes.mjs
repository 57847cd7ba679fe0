import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { errorLine, explain } from './explain.mjs'
import { Problem } from './report.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Everything that the set-up's programs printed. */
export const logFile = (root) => join(root, 'tmp', 'setup.log')

/** The environment in which `node` and the packages' programs are the project's own. */
export function projectEnv(root, env = {}) {
  const bin = join(root, 'node_modules', '.bin')
  const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => entry !== bin)
  return { ...process.env, ...env, PATH: [bin, ...path].join(delimiter) }
}

/**
 * Runs a program to its end without showing what it prints, which goes to the log file.
 * Stopping this process stops the program too.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture(root, command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    let output = ''
    const collect = (chunk) => (output += chunk)
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)

    const untie = stopTogether(child)
    child.on('error', (error) => {
      untie()
      reject(error)
    })
    child.on('close', (code) => {
      untie()
      log(root, [command, ...args], output)
      resolve({ code: code ?? 1, output })
    })
  })
}

/** Like `capture`, but a failure ends the set-up with one line that says why. */
export async function mustRun(root, what, command, args, options) {
  const { code, output } = await capture(root, command, args, options)
  if (code === 0) return output
  if (process.env.CI) process.stderr.write(output)
  throw new Problem(failure(root, what, output))
}

/** One line on a program that failed, naming the log where nothing better is known. */
export function failure(root, what, output) {
  return (
    explain(output) ?? `${what} failed: ${errorLine(output)} (everything it said: tmp/setup.log)`
  )
}

/** Runs a program in this terminal to its end. Resolves with its exit code. */
export function show(root, command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    const untie = stopTogether(child, { waitForChild: true })
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      untie()
      resolve(signal ? 1 : code)
    })
  })
}

/** Runs a program beside another one. Resolves with its exit code and what is to be shown of it later. */
export function runBeside(root, command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options })
    const output = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    const untie = stopTogether(child, { waitForChild: true })
    child.on('error', reject)
    child.on('close', (code) => {
      untie()
      resolve({ exitCode: code ?? 1, output: Buffer.concat(output) })
    })
  })
}

/** Ctrl-C reaches both processes, `kill` only this one: pass it on. */
function stopTogether(child, { waitForChild = false } = {}) {
  const pass = (signal) => {
    child.kill(signal)
    if (!waitForChild) process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  for (const signal of SIGNALS) process.on(signal, pass)
  const stopWatching = watchNpm(() => pass('SIGTERM'))
  return () => {
    stopWatching()
    SIGNALS.forEach((signal) => process.off(signal, pass))
  }
}

/** `kill` on npm ends npm and its shell, and tells this process nothing. */
export function watchNpm(gone) {
  if (!process.env.npm_lifecycle_event) return () => {}
  const shell = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(timer)
    gone()
  }, 500)
  timer.unref()
  return () => clearInterval(timer)
}

let isLogBegun = false

/** Holds the last run alone: what came before was either fine or has been put right. */
function log(root, command, output) {
  const text = `${new Date().toISOString()} ${command.slice(1).join(' ')}\n${output}\n`
  try {
    mkdirSync(dirname(logFile(root)), { recursive: true })
    writeFileSync(logFile(root), text, { flag: isLogBegun ? 'a' : 'w', mode: 0o600 })
    isLogBegun = true
  } catch {
    // A log that cannot be written must not hide what it was to tell.
  }
}
