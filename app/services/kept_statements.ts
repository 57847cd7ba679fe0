import { changeQueries } from '#services/failed_commits'

/** What changes tables runs once, and what was prepared before it is about the old ones. */
const SCHEMA = /^\s*(create|alter|drop)\b/i

const KEPT_AT_MOST = 300

/**
 * Keeps the statements of each SQLite connection prepared. better-sqlite3 writes and compiles a
 * function for the rows of every new statement, which takes longer than most queries do.
 *
 * @param client one knex client, before its first connection
 */
export function keepStatements(client: any) {
  if (client.driverName !== 'better-sqlite3') return
  changeQueries(client, 'namesLimits', (run, statement) => run(withLimit(statement)))
  const connect = client.acquireRawConnection.bind(client)

  client.acquireRawConnection = async () => {
    const connection = await connect()
    const prepare = connection.prepare.bind(connection)
    const kept = new Map<string, any>()

    connection.prepare = (sql: string) => {
      if (SCHEMA.test(sql)) {
        kept.clear()
        return prepare(sql)
      }
      const known = kept.get(sql)
      if (known && !known.busy) return known

      const statement = prepare(planned(sql))
      if (kept.size >= KEPT_AT_MOST) kept.clear()
      kept.set(sql, statement)
      return statement
    }
    return connection
  }
}

/**
 * A read with `+?` in place of each `?`: by a bare one SQLite (with STAT4) looks ahead at the value, and
 * so plans the statement anew at every run, which takes several times as long as to run it.
 */
const planned = (sql: string) =>
  /^\s*(explain query plan\s+)?(select|with)\b/i.test(sql)
    ? sql.replace(/'[^']*'|"[^"]*"|`[^`]*`|\?/g, (part) => (part === '?' ? '+?' : part))
    : sql

/**
 * A number in place of `limit ?`: SQLite plans a statement by it, and would plan it anew at each run
 * if another might come.
 */
function withLimit<T extends { sql?: string; bindings?: unknown[] }>(statement: T): T {
  const { sql, bindings } = statement
  const limit = bindings?.at(-1)
  if (!sql?.endsWith(' limit ?') || !Number.isInteger(limit)) return statement
  return { ...statement, sql: `${sql.slice(0, -1)}${limit}`, bindings: bindings!.slice(0, -1) }
}
