import type { ApplicationService } from '@adonisjs/core/types'
import { noteTransactions } from '#services/direct_statements'
import { changeQueries, refuseFailedCommits } from '#services/failed_commits'
import { keepStatements } from '#services/kept_statements'
import { acquireWriteLock } from '#services/write_lock'

const WRITES = /^\s*(insert|update|delete|replace|pragma optimize)\b/i

/**
 * What both engines need before the first query: PostgreSQL gives days, moments and counts as the
 * text and numbers that SQLite gives; SQLite keeps its statements prepared, and its writers take turns
 * (see app/services/write_lock.ts).
 */
export default class DatabaseProvider {
  constructor(protected app: ApplicationService) {}

  async boot() {
    const emitter = await this.app.container.make('emitter')
    emitter.on('db:connection:connect' as any, (connection: any) =>
      refuseFailedCommits(connection.client)
    )
    if (process.env.DB_CONNECTION === 'pg') return this.#readPostgresAsText()
    emitter.on('db:connection:connect' as any, ({ client: { client } }: any) => {
      keepStatements(client)
      takeTurns(client)
      noteTransactions(client)
    })
  }

  async start() {
    const { BaseModel } = await import('@adonisjs/lucid/orm')
    const { ModelAdapter } = await import('#services/model_adapter')
    BaseModel.$adapter = new ModelAdapter(await this.app.container.make('lucid.db'))
  }

  async #readPostgresAsText() {
    const { default: pg } = await import('pg')
    const { DATE, TIMESTAMPTZ, INT8, NUMERIC } = pg.types.builtins
    pg.types.setTypeParser(DATE, (value: string) => value)
    pg.types.setTypeParser(TIMESTAMPTZ, (value: string) => new Date(value).toISOString())
    pg.types.setTypeParser(INT8, Number)
    pg.types.setTypeParser(NUMERIC, Number)
  }
}

/** Makes SQLite's writers queue before they write, and hold their turn for a whole transaction. */
function takeTurns(client: any) {
  changeQueries(client, 'takesTurns', async (run, statement, driver) => {
    const sql = statement.sql ?? ''

    if (/^BEGIN/i.test(sql)) {
      driver.__turn = await acquireWriteLock()
      // a deferred transaction could not become a writer once another has written
      return run({ ...statement, sql: 'BEGIN IMMEDIATE;' }).catch((error: unknown) => {
        endTurn(driver)
        throw error
      })
    }
    if (/^(COMMIT|ROLLBACK)\s*;?\s*$/i.test(sql)) {
      return run(statement).finally(() => endTurn(driver))
    }
    if (!driver.__turn && WRITES.test(sql)) {
      const release = await acquireWriteLock()
      return run(statement).finally(release)
    }
    return run(statement)
  })
}

function endTurn(driver: any) {
  driver.__turn?.()
  driver.__turn = undefined
}
