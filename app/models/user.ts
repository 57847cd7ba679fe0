import { compose } from '@adonisjs/core/helpers'
import hash from '@adonisjs/core/services/hash'
import { withAuthFinder } from '@adonisjs/auth/mixins/lucid'
import { DbRememberMeTokensProvider } from '@adonisjs/auth/session'
import { UserSchema } from '#database/schema'

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

  /** Addresses are compared without case; an account is found however it is typed. */
  static normalizeEmail = (email: string) => email.trim().toLowerCase()

  get initials() {
    const words = this.fullName.trim().split(/\s+/u)
    const letters = words.length > 1 ? [words[0], words.at(-1)!] : [words[0]]
    return letters
      .map((word) => [...word][0] ?? '')
      .join('')
      .toUpperCase()
  }
}
