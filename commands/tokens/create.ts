import { args, flags } from '@adonisjs/core/ace'
import { DateTime } from 'luxon'
import { isScope, SCOPES, TOKEN_DAYS } from '#services/api/scopes'
import { CommandFailure } from '#services/commands/command'
import { PersonCommand } from '#services/commands/person_command'

export default class TokensCreate extends PersonCommand {
  static commandName = 'tokens:create'
  static description = 'Make an access token for the API; it is shown once'
  static help = [
    'A token that reads and writes tasks for 30 days:',
    '```',
    '{{ binaryName }} tokens:create "Backup script" --scope tasks:read --scope tasks:write --days 30',
    '```',
    'Only the token, to put into a variable:',
    '```',
    'TOKEN=$({{ binaryName }} tokens:create ci --all --json | jq -r .token)',
    '```',
  ]

  @args.string({ description: 'What it is for' })
  declare name: string

  @flags.array({ description: 'What it may do, such as tasks:read; once for each' })
  declare scope?: string[]

  @flags.boolean({ description: 'It may do everything' })
  declare all?: boolean

  @flags.number({ description: `Days until it ends (default: ${TOKEN_DAYS}); 0 for never` })
  declare days?: number

  protected async work() {
    const scopes = this.all ? SCOPES : (this.scope ?? []).flatMap((one) => one.split(','))
    const unknown = scopes.find((one) => !isScope(one))
    if (unknown) throw new CommandFailure(`There is no scope ${unknown}: ${SCOPES.join(', ')}.`)
    if (scopes.length === 0) throw new CommandFailure('Say what it may do with --scope or --all.')
    const days = this.days ?? TOKEN_DAYS
    if (!Number.isInteger(days) || days < 0 || days > 3650) {
      throw new CommandFailure('Give --days as a whole number from 0 to 3650.')
    }
    const name = this.name.trim()
    if (name === '' || name.length > 100) {
      throw new CommandFailure('Give a name of up to 100 characters.')
    }

    const person = await this.person()
    const { default: AccessToken } = await import('#models/access_token')
    const { token, text } = await AccessToken.issue(person.id, {
      name,
      scopes: scopes.filter(isScope),
      expiresAt: days === 0 ? null : DateTime.utc().plus({ days }),
    })
    const expires = token.expiresAt?.toUTC().toISO() ?? null
    this.print({ id: token.id, name, scopes, expires_at: expires, token: text }, () => text)
  }
}
