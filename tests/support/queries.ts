import db from '@adonisjs/lucid/services/db'

/** Runs `work` and returns the statements that it sent to the database, without BEGIN and COMMIT. */
export async function queriesOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = []
  const client = db.connection().getReadClient()
  const note = ({ sql }: { sql: string }) => {
    if (!/^\s*(begin|commit|rollback|savepoint|release)\b/i.test(sql)) statements.push(sql)
  }
  client.on('query', note)
  try {
    await work()
  } finally {
    client.removeListener('query', note)
  }
  return statements
}

/** How many statements `work` sends to the database. */
export const countQueries = async (work: () => Promise<unknown>) => (await queriesOf(work)).length
