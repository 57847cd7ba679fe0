import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, renameSync } from 'node:fs'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { parseEnv, setValue } from './dotenv.mjs'
import { Problem } from './report.mjs'

/** Signs cookies and encrypts: 32 characters from 192 random bits. */
export const freshKey = () => randomBytes(24).toString('base64url')

/** Writes .env with a key of its own where there is none, and gives a key to one without. */
export function ensureEnvFile(root, environment = process.env) {
  const file = join(root, '.env')
  const source = existsSync(file) ? file : join(root, '.env.example')
  const text = readWhole(source)
  const { values, broken } = parseEnv(text)

  if (broken.length) {
    const lines = `${broken.length > 1 ? 'Lines' : 'Line'} ${broken.join(', ')}`
    throw new Problem(`${lines} of .env cannot be read: write NAME=value, or # before a comment.`)
  }
  if (source === file && (values.APP_KEY || environment.APP_KEY)) return
  writeWhole(file, setValue(text, 'APP_KEY', freshKey()))
}

/**
 * The settings in force: those of the environment before those of .env, with paths made absolute,
 * because the built server does not run in the project's folder.
 * @returns {Record<string, string>}
 */
export function readSettings(root, environment = process.env) {
  const { values } = parseEnv(readWhole(join(root, '.env')))
  return resolveSettings(root, values, environment)
}

export function resolveSettings(root, fileValues, environment) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value))
  const settings = { ...fileValues, ...given }

  settings.ENV_PATH = root
  settings.HOST ||= 'localhost'
  settings.PORT ||= '3333'
  settings.DB_CONNECTION ||= 'sqlite'
  settings.STORAGE_PATH = resolve(root, settings.STORAGE_PATH || 'storage')
  if (settings.DB_CONNECTION === 'sqlite') {
    const database = settings.DB_DATABASE || join(settings.STORAGE_PATH, 'task-master.sqlite3')
    settings.DB_DATABASE = isAbsolute(database) ? database : resolve(root, database)
  }
  settings.APP_URL = appUrl(settings, fileValues, given)

  checkSettings(settings)
  return settings
}

/** Another port for one run moves the address with it, unless that was given as well. */
function appUrl(settings, fileValues, given) {
  if (given.APP_URL || !fileValues.APP_URL) {
    return settings.APP_URL ?? `http://${settings.HOST}:${settings.PORT}`
  }
  return fileValues.APP_URL.replace(
    new RegExp(`^(https?://(?:localhost|127\\.0\\.0\\.1)):${fileValues.PORT}(?=/|$)`),
    `$1:${settings.PORT}`
  )
}

function checkSettings({ PORT: port, DB_CONNECTION: connection, APP_KEY: key, ...settings }) {
  if (!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65535) {
    throw new Problem(`PORT is "${port}": it has to be a number from 1 to 65535. Correct .env.`)
  }
  if (!['sqlite', 'pg'].includes(connection)) {
    throw new Problem(`DB_CONNECTION is "${connection}": choose sqlite or pg. Correct .env.`)
  }
  if (key && key.length < 16) {
    throw new Problem(
      'APP_KEY is too short to protect anything: empty it in .env, and the next start writes a new one.'
    )
  }
  if (!['better-sqlite3', 'sqlite3', undefined, ''].includes(settings.SQLITE_CLIENT)) {
    throw new Problem(
      `SQLITE_CLIENT is "${settings.SQLITE_CLIENT}": choose better-sqlite3 or sqlite3. Correct .env.`
    )
  }
}

/** Makes the folders that hold the person's data, and tries whether they can be written. */
export function ensureStorage(settings) {
  const folders = new Set([settings.STORAGE_PATH])
  if (settings.DB_CONNECTION === 'sqlite') folders.add(dirname(settings.DB_DATABASE))
  folders.forEach(ensureWritable)
  if (settings.DB_CONNECTION === 'sqlite' && existsSync(settings.DB_DATABASE)) {
    accessSync(settings.DB_DATABASE, constants.W_OK)
  }
}

/** Makes a folder and tries whether it can be written; says which one it is when it cannot. */
export function ensureWritable(folder) {
  const probe = join(folder, `.probe-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error
    throw new Problem(
      `Cannot write to ${folder}: make it writable for this account, then run again.`
    )
  }
}

function readWhole(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const ways = {
      EACCES: 'make it readable for this account',
      EISDIR: 'it is a folder; move it away',
      ENOENT: 'it is not there; put it back',
    }
    if (!ways[error.code]) throw error
    throw new Problem(`Cannot read ${file}: ${ways[error.code]}, then run again.`)
  }
}

/** All of the text or none of it, whenever the process ends. Readable by its owner alone. */
function writeWhole(file, text) {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text, { mode: 0o600 })
  renameSync(draft, file)
}
