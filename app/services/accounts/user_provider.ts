import { SessionLucidUserProvider } from '@adonisjs/auth/session'
import type User from '#models/user'
import { readRows } from '#queries/raw'

/** Finds who is signed in. It happens at every request, and so goes past the query builder. */
export class UserProvider extends SessionLucidUserProvider<typeof User> {
  async findById(id: string | number | bigint) {
    const model = await this.getModel()
    const [row] = await readRows('select * from users where id = ?', [id])
    return row ? this.createUserForGuard(model.$createFromAdapterResult(row)!) : null
  }
}
