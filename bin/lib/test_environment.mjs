/** The application's settings that whoever runs the tests may choose. All others are the tests' own. */
const CHOICES = [
  'CACHE_STORE',
  'DB_CONNECTION',
  'DB_HOST',
  'DB_PASSWORD',
  'DB_PORT',
  'DB_USER',
  'LIMITER_STORE',
  'LOCK_STORE',
  'LOG_LEVEL',
  'REDIS_HOST',
  'REDIS_PASSWORD',
  'REDIS_PORT',
  'SESSION_DRIVER',
  'SQLITE_CLIENT',
  'TEST_DATABASE',
]

/** What `--pg` stands for: nothing that a request leaves behind stays in the process. */
const SHARED = {
  DB_CONNECTION: 'pg',
  SESSION_DRIVER: 'redis',
  LIMITER_STORE: 'redis',
  LOCK_STORE: 'redis',
  CACHE_STORE: 'redis',
}

/**
 * The environment of a test run. Nothing of the person's own .env, database or storage is in it.
 * @param {object} from
 * @param {Record<string, string>} from.environment this process's environment
 * @param {Record<string, string>} from.testFile the values of .env.test
 * @param {string[]} from.settings the names of all settings that the application knows
 * @param {string} from.folder an empty folder for this run alone
 * @param {number} from.port a free port
 * @param {boolean} from.shared `--pg`
 */
export function testEnvironment({ environment, testFile, settings, folder, port, shared }) {
  const own = Object.fromEntries(
    Object.entries(environment).filter(([name]) => !settings.includes(name))
  )
  const chosen = Object.fromEntries(
    CHOICES.map((name) => [name, environment[name]]).filter(hasValue)
  )
  const host = testFile.HOST ?? '127.0.0.1'
  const env = {
    ...own,
    ...testFile,
    ...serverOf(environment.DATABASE_URL),
    ...(shared ? SHARED : {}),
    ...chosen,
    NODE_ENV: 'test',
    // A folder without .env: the person's own must not be read.
    ENV_PATH: folder,
    STORAGE_PATH: `${folder}/storage`,
    HOST: host,
    PORT: String(port),
    APP_URL: `http://${host}:${port}`,
  }
  env.DB_CONNECTION ??= 'sqlite'
  env.TEST_DATABASE ??=
    env.DB_CONNECTION === 'pg' ? `task_master_test_${port}` : `${folder}/test.sqlite3`
  return env
}

/** The names in the text of .env.example, those behind a `#` as well. */
export function settingNames(example) {
  return [...example.matchAll(/^#?\s*([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name)
}

/** The server part of a PostgreSQL address; its database is the person's own. */
function serverOf(address) {
  if (!address) return {}
  const { hostname, port, username, password } = new URL(address)
  return Object.fromEntries(
    Object.entries({
      DB_HOST: hostname,
      DB_PORT: port,
      DB_USER: decodeURIComponent(username),
      DB_PASSWORD: decodeURIComponent(password),
    }).filter(hasValue)
  )
}

function hasValue([, value]) {
  return value !== undefined && value !== ''
}
