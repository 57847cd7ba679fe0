import { Env } from '@adonisjs/core/env'

/** The environment, checked once at start. docs/operations.md explains every variable. */
export default await Env.create(new URL('../', import.meta.url), {
  NODE_ENV: Env.schema.enum(['development', 'production', 'test'] as const),
  HOST: Env.schema.string({ format: 'host' }),
  PORT: Env.schema.number(),
  APP_URL: Env.schema.string({ format: 'url', tld: false }),
  APP_KEY: Env.schema.secret(),
  LOG_LEVEL: Env.schema.string(),
  STORAGE_PATH: Env.schema.string.optional(),
  WEB_CONCURRENCY: Env.schema.number.optional(),
  SIGN_UP: Env.schema.enum.optional(['open', 'invitation', 'closed'] as const),

  CORS_ORIGINS: Env.schema.string.optional(),
  API_RATE_LIMIT: Env.schema.number.optional(),
  API_ADDRESS_RATE_LIMIT: Env.schema.number.optional(),
  API_LIMITER_STORE: Env.schema.enum.optional(['memory', 'database', 'redis'] as const),

  DB_CONNECTION: Env.schema.enum.optional(['sqlite', 'pg'] as const),
  DB_DATABASE: Env.schema.string.optional(),
  TEST_DATABASE: Env.schema.string.optional(),
  SQLITE_CLIENT: Env.schema.enum.optional(['better-sqlite3', 'sqlite3'] as const),
  DATABASE_URL: Env.schema.string.optional(),
  DB_HOST: Env.schema.string.optional(),
  DB_PORT: Env.schema.number.optional(),
  DB_USER: Env.schema.string.optional(),
  DB_PASSWORD: Env.schema.string.optional(),

  SESSION_DRIVER: Env.schema.enum.optional(['database', 'redis', 'memory'] as const),
  LIMITER_STORE: Env.schema.enum.optional(['database', 'redis', 'memory'] as const),
  LOCK_STORE: Env.schema.enum.optional(['database', 'redis', 'memory'] as const),
  CACHE_STORE: Env.schema.enum.optional(['memory', 'redis'] as const),
  REDIS_HOST: Env.schema.string.optional(),
  REDIS_PORT: Env.schema.number.optional(),
  REDIS_PASSWORD: Env.schema.string.optional(),

  WEBHOOKS_ALLOW_PRIVATE: Env.schema.boolean.optional(),

  TMDB_API_KEY: Env.schema.secret.optional(),
  TMDB_BASE_URL: Env.schema.string.optional({ format: 'url', tld: false }),
  TMDB_IMAGE_URL: Env.schema.string.optional({ format: 'url', tld: false }),
  TMDB_RATE: Env.schema.number.optional(),
  DESCRIBE_BASE_URL: Env.schema.string.optional({ format: 'url', tld: false }),
  DESCRIBE_API_KEY: Env.schema.secret.optional(),
  DESCRIBE_MODEL: Env.schema.string.optional(),
  DESCRIBE_RATE: Env.schema.number.optional(),

  MAIL_MAILER: Env.schema.enum.optional(['file', 'log', 'smtp'] as const),
  MAIL_FROM_ADDRESS: Env.schema.string.optional(),
  MAIL_FROM_NAME: Env.schema.string.optional(),
  SMTP_HOST: Env.schema.string.optional(),
  SMTP_PORT: Env.schema.number.optional(),
  SMTP_USERNAME: Env.schema.string.optional(),
  SMTP_PASSWORD: Env.schema.string.optional(),
})
