import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/lucid'
import env from '#start/env'
import { dataPath, storagePath } from '#config/storage'

const connection = env.get('DB_CONNECTION', 'sqlite')
const migrations = { naturalSort: true, paths: ['database/migrations'] }

/** Tables that belong to the framework's own stores and have no model. */
const infrastructure = [
  'sessions',
  'rate_limits',
  'locks',
  'remember_me_tokens',
  'idempotency_keys',
  'tasks_fts',
  'tasks_fts_config',
  'tasks_fts_data',
  'tasks_fts_docsize',
  'tasks_fts_idx',
]

function sqliteFile() {
  const chosen = app.inTest ? env.get('TEST_DATABASE') : env.get('DB_DATABASE')
  const fallback = app.inTest ? 'test.sqlite3' : 'task-master.sqlite3'
  const file = chosen ? dataPath(chosen) : storagePath(fallback)
  mkdirSync(dirname(file), { recursive: true })
  return file
}

/** FULL: an acknowledged write survives a power cut, not only the end of the process. */
const pragmas = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'busy_timeout = 5000',
  'cache_size = -8000',
  'temp_store = MEMORY',
]

const sqlite = () => ({
  client: env.get('SQLITE_CLIENT', 'better-sqlite3'),
  connection: { filename: sqliteFile() },
  useNullAsDefault: true,
  pool: {
    min: 1,
    max: 3,
    afterCreate(driver: any, done: (error: Error | null, driver: unknown) => void) {
      if (env.get('SQLITE_CLIENT') === 'sqlite3') {
        driver.exec(pragmas.map((pragma) => `PRAGMA ${pragma};`).join(''), (error: Error | null) =>
          done(error, driver)
        )
        return
      }
      for (const pragma of pragmas) driver.pragma(pragma)
      done(null, driver)
    },
  },
  migrations,
  schemaGeneration: {
    enabled: !app.inProduction && !app.inTest,
    rulesPaths: ['./database/schema_rules.js'],
    excludeTables: infrastructure,
  },
})

const pg = () => ({
  client: 'pg' as const,
  connection:
    env.get('DATABASE_URL') && !app.inTest
      ? { connectionString: env.get('DATABASE_URL') }
      : {
          host: env.get('DB_HOST', '127.0.0.1'),
          port: env.get('DB_PORT', 5432),
          user: env.get('DB_USER', 'postgres'),
          password: env.get('DB_PASSWORD', ''),
          database: app.inTest
            ? env.get('TEST_DATABASE', 'task_master_test')
            : env.get('DB_DATABASE', 'task_master'),
        },
  pool: { min: 1, max: 10 },
  migrations,
  schemaGeneration: { enabled: false },
})

export default defineConfig({
  connection,
  prettyPrintDebugQueries: true,
  connections: (connection === 'pg' ? { pg: pg() } : { sqlite: sqlite() }) as Record<string, any>,
})
