import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '../../bin/lib/port.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export type Run = { code: number | null; output: string; lines: string[] }

/** A copy of the project as git has it, beside this one, with its packages but nothing made yet. */
export class Clone {
  readonly path = mkdtempSync(join(tmpdir(), 'task-master-clone-'))

  constructor() {
    const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
    const files = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).split('\0')
    for (const file of files.filter(Boolean)) {
      cpSync(join(ROOT, file), join(this.path, file), { recursive: true })
    }
    symlinkSync(join(ROOT, 'node_modules'), join(this.path, 'node_modules'))
  }

  remove() {
    rmSync(this.path, { recursive: true, force: true })
  }

  /** Runs one of the scripts to its end. */
  async run(script: string, args: string[] = [], env: Record<string, string> = {}): Promise<Run> {
    const child = this.#spawn(script, args, env)
    return child.ended
  }

  /** Starts the server. `ready` says in how many milliseconds it answered. */
  async start(env: Record<string, string> = {}) {
    const port = String(await freePort())
    const begin = performance.now()
    const child = this.#spawn('bin/start.mjs', [], { PORT: port, ...env })
    await Promise.race([this.#untilRunning(child), child.ended])
    return {
      ...child,
      url: `http://localhost:${port}`,
      ready: performance.now() - begin,
      stop(signal: NodeJS.Signals = 'SIGTERM') {
        child.process.kill(signal)
        return child.ended
      },
    }
  }

  async #untilRunning(child: { output: () => string }) {
    while (!child.output().includes('Ctrl-C stops it.')) await setTimeout(20)
  }

  /** In an environment like a person's: nothing of the test run reaches it. */
  #spawn(script: string, args: string[], env: Record<string, string>) {
    const { PATH = '', HOME = '' } = process.env
    const child = spawn(process.execPath, [script, ...args], {
      cwd: this.path,
      // its files are not those of which the coverage is told
      env: { PATH: `${dirname(process.execPath)}:${PATH}`, HOME, NODE_V8_COVERAGE: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))

    const ended = new Promise<Run>((resolve) => {
      child.on('close', (code) =>
        resolve({ code, output, lines: output.split('\n').filter((line) => line.trim()) })
      )
    })
    return { process: child, output: () => output, ended }
  }
}
