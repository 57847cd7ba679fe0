import Sqlite from 'better-sqlite3'
import { mkdirSync } from 'node:fs'
import { importPath } from '#services/library_import/files'
import { ImportFailure } from '#services/library_import/failure'

/**
 * Runs a step alone. The lock is one that the operating system keeps on a file, so that it ends along
 * with its process, however that ends: an import that was killed goes on at once.
 *
 * @param step the name of the command
 */
export async function takeTurn<T>(step: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(importPath(), { recursive: true })
  const lock = new Sqlite(importPath(`${step.replace(':', '-')}.lock`), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error
    throw new ImportFailure(`${step} is running already; wait until it has ended.`)
  }
  try {
    return await work()
  } finally {
    lock.close()
  }
}
