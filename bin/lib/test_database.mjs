/* A PostgreSQL database for one test run. SQLite needs nothing of the kind: its file is made when opened. */

/** Makes it, empty, and returns what drops it again. One that was named by the person is kept. */
export async function createTestDatabase(env, isNamed) {
  const name = env.TEST_DATABASE
  if (isNamed) {
    const [found] = await query(env, 'select 1 from pg_database where datname = $1', [name])
    if (!found) await query(env, `create database ${quoted(name)}`)
    return async () => {}
  }
  await query(env, `create database ${quoted(name)}`)
  // it need not outlive a power cut
  await query(env, `alter database ${quoted(name)} set synchronous_commit = off`)
  return () => query(env, `drop database if exists ${quoted(name)} with (force)`)
}

async function query(env, text, values) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({
    host: env.DB_HOST ?? '127.0.0.1',
    port: Number(env.DB_PORT ?? 5432),
    user: env.DB_USER ?? 'postgres',
    password: env.DB_PASSWORD ?? '',
    database: 'postgres',
  })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}

function quoted(name) {
  return `"${name.replaceAll('"', '""')}"`
}
