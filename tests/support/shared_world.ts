import type { Group } from '@japa/runner/core'
import testUtils from '@adonisjs/core/services/test_utils'
import cache from '@adonisjs/cache/services/main'
import limiter from '@adonisjs/limiter/services/main'
import db from '@adonisjs/lucid/services/db'
import { forgetInstance } from '#services/instance'
import { forgetKept } from '#services/page/kept'

/**
 * Records that are costly to make, made once for all tests of a group: whatever is written after that is
 * taken back before each test, and whenever a test begins anew. Takes the place of `freshWorld`.
 */
export class SharedWorld<T> {
  #made: T | undefined

  constructor(
    group: Group,
    private make: () => Promise<T>
  ) {
    group.setup(async () => {
      const end = await testUtils.db().wrapInGlobalTransaction()
      return async () => {
        await end()
        await forget()
      }
    })
    group.each.setup(async () => {
      if (this.#made) await this.again()
      else await this.#begin()
    })
  }

  get records(): T {
    return this.#made!
  }

  /** Takes back what was written since all was made; ids stay what they are. */
  async again(): Promise<T> {
    await db.rawQuery('ROLLBACK TO SAVEPOINT shared_world')
    await forget()
    return this.records
  }

  /** Within the first test, whose clock may be stopped. */
  async #begin() {
    await forget()
    this.#made = await this.make()
    await db.rawQuery('SAVEPOINT shared_world')
  }
}

/** What is kept beside the database goes by counts that begin anew. */
async function forget() {
  forgetInstance()
  forgetKept()
  await cache.clear()
  await limiter.clear()
}
