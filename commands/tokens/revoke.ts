import { args } from '@adonisjs/core/ace'
import { CommandFailure } from '#services/commands/command'
import { PersonCommand } from '#services/commands/person_command'

export default class TokensRevoke extends PersonCommand {
  static commandName = 'tokens:revoke'
  static description = 'End an access token at once'
  static help = [
    'The number is that of tokens:list:',
    '```',
    '{{ binaryName }} tokens:revoke 7',
    '```',
  ]

  @args.string({ description: 'The token’s number' })
  declare id: string

  protected async work() {
    const id = /^\d{1,9}$/.test(this.id) ? Number(this.id) : 0
    const { default: AccessToken } = await import('#models/access_token')
    const token = await AccessToken.of(await this.person())
      .where('id', id)
      .first()
    if (!token) throw new CommandFailure(`There is no token ${this.id}.`)
    await token.delete()
    this.print({ id: token.id, revoked: true }, () => `${token.name} is revoked.`)
  }
}
