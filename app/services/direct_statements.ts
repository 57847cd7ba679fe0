import type { QueryClientContract, TransactionClientContract } from '@adonisjs/lucid/types/database'
import { changeQueries } from '#services/failed_commits'

type Statement = {
  reader: boolean
  all: (bindings: unknown[]) => any[]
  run: (bindings: unknown[]) => unknown
}

type Connection = {
  prepare: (sql: string) => Statement
  pragma: (pragma: string) => void
  close: () => void
}

/** The connection of each transaction, and one for each pool on which nothing is ever written. */
const writing = new WeakMap<object, Connection>()
const reading = new WeakMap<object, Promise<Connection>>()

/**
 * Notes on which connection each transaction runs, so that its statements need not pass through the pool.
 *
 * @param client one knex client, before its first connection
 */
export function noteTransactions(client: any) {
  if (client.driverName !== 'better-sqlite3') return
  changeQueries(client, 'notesTransactions', (run, statement, driver, transaction) => {
    if (/^(BEGIN|SAVEPOINT)/i.test(statement.sql ?? '')) writing.set(transaction, driver)
    return run(statement)
  })
}

/**
 * The rows of a statement, straight from better-sqlite3: it has them in some 5 µs, where pool, events
 * and promises of knex take 60 more. Outside of a transaction it can only read.
 *
 * @returns null where knex has to ask: on other engines and drivers
 */
export async function rowsAtOnce(
  client: QueryClientContract | TransactionClientContract,
  sql: string,
  bindings: unknown[]
): Promise<any[] | null> {
  const knex = (client.getReadClient() as any).client
  const connection = 'isCompleted' in client ? inTransaction(client, knex) : await reader(knex)
  if (!connection) return null

  // as knex does, for whoever listens
  knex.emit('query', { sql, bindings })
  const statement = connection.prepare(sql)
  const values = bindings.map((value) => (typeof value === 'boolean' ? Number(value) : value))
  if (statement.reader) return statement.all(values)
  statement.run(values)
  return []
}

/** What is over is left to knex, which says so: the connection may be another request's by now. */
const inTransaction = ({ isCompleted }: TransactionClientContract, knex: any) =>
  isCompleted ? undefined : writing.get(knex)

function reader(knex: any): Promise<Connection> | undefined {
  if (knex.driverName !== 'better-sqlite3') return undefined
  let connection = reading.get(knex)
  if (!connection) reading.set(knex, (connection = open(knex)))
  return connection
}

async function open(knex: any): Promise<Connection> {
  const connection = await knex.acquireRawConnection()
  await new Promise((resolve) => knex.config.pool.afterCreate(connection, resolve))
  connection.pragma('query_only = ON')
  knex.pool.on('poolDestroySuccess', () => connection.close())
  return connection
}
