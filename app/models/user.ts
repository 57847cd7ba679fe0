import { compose } from '@adonisjs/core/helpers'
import { beforeSave } from '@adonisjs/lucid/orm'
import hash from '@adonisjs/core/services/hash'
import { withAuthFinder } from '@adonisjs/auth/mixins/lucid'
import { DbRememberMeTokensProvider } from '@adonisjs/auth/session'
import type { DateTime } from 'luxon'
import { UserSchema } from '#database/schema'
import { fold } from '#services/search/words'

const AuthFinder = withAuthFinder(() => hash.use(), {
  uids: ['email'],
  passwordColumnName: 'password',
})

export const THEMES = ['system', 'light', 'dark'] as const

/** A person with an account. Everything else in the database belongs to one. */
export default class User extends compose(UserSchema, AuthFinder) {
  static rememberMeTokens = DbRememberMeTokensProvider.forModel(User, {
    table: 'remember_me_tokens',
  })

  /** Days between the wish to delete an account and its end. */
  static DELETION_DAYS = 14

  /** Addresses are compared without case; an account is found however it is typed. */
  static normalizeEmail = (email: string) => email.trim().toLowerCase()

  /** Lists of accounts are searched and ordered by it. */
  @beforeSave()
  static index(user: User) {
    user.searchText = fold(`${user.fullName} ${user.email}`).slice(0, 400)
  }

  /** When it is gone for good, unless that is called off. */
  get deletesAt(): DateTime | null {
    return this.deletionAskedAt?.plus({ days: User.DELETION_DAYS }) ?? null
  }

  get initials() {
    const words = this.fullName.trim().split(/\s+/u)
    const letters = words.length > 1 ? [words[0], words.at(-1)!] : [words[0]]
    return letters
      .map((word) => [...word][0] ?? '')
      .join('')
      .toUpperCase()
  }
}
