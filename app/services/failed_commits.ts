type Statement = { sql?: string; bindings?: unknown[] }

/**
 * Makes a COMMIT that the database refuses (a full disk, a deferred constraint, a lost connection) an
 * error. knex tells it to `trx.executionPromise` alone, which Lucid does not await: the write would be
 * lost and the person told that it was saved.
 */
export function refuseFailedCommits(knex: any) {
  const begin = knex.transaction.bind(knex)

  const transaction = async (...options: unknown[]) => {
    const trx = await begin(...options)
    const { commit, rollback } = trx
    let refused = false

    trx.commit = async (value: unknown) => {
      await commit(value)
      await trx.executionPromise.catch((error: unknown) => {
        refused = true
        throw error
      })
    }
    // by then the connection may be another request's
    trx.rollback = async (error: unknown) => (refused ? undefined : rollback(error))
    return trx
  }

  Object.defineProperty(knex, 'transaction', { value: transaction, configurable: true })
  changeQueries(knex.client, 'endsFailedCommits', endFailedCommit)
}

/** The transaction ends where it failed, before its connection goes back to the pool. */
async function endFailedCommit(
  run: (statement: Statement) => Promise<unknown>,
  statement: Statement
) {
  try {
    return await run(statement)
  } catch (error) {
    if (/^COMMIT/i.test(statement.sql ?? '')) {
      await run({ ...statement, sql: 'ROLLBACK;' }).catch(() => {})
    }
    throw error
  }
}

/**
 * Puts `change` around every statement that a kind of knex client runs, once. It is the prototype that
 * is changed, because each transaction runs its statements, BEGIN and COMMIT too, on a client made
 * from that and not on the connection's own.
 */
export function changeQueries(
  client: any,
  name: string,
  change: (
    run: (statement: Statement) => Promise<unknown>,
    statement: Statement,
    driver: any,
    client: any
  ) => Promise<unknown>
) {
  const prototype = client.constructor.prototype
  const mark = Symbol.for(`task-master.${name}`)
  if (Object.hasOwn(prototype, mark)) return
  prototype[mark] = true

  const query = prototype._query
  prototype._query = function (driver: unknown, statement: Statement) {
    return change((changed) => query.call(this, driver, changed), statement, driver, this)
  }
}
