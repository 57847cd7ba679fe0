import { PersonCommand } from '#services/commands/person_command'

export default class TokensList extends PersonCommand {
  static commandName = 'tokens:list'
  static description = 'Show a person’s access tokens, never the tokens themselves'
  static help = ['```', '{{ binaryName }} tokens:list --user maya@example.com --json', '```']

  protected async work() {
    const { default: AccessToken } = await import('#models/access_token')
    const tokens = await AccessToken.of(await this.person()).orderBy('id')
    const rows = tokens.map(({ id, name, scopes, createdAt, lastUsedAt, expiresAt }) => ({
      id,
      name,
      scopes,
      created_at: createdAt.toUTC().toISO(),
      last_used_at: lastUsedAt?.toUTC().toISO() ?? null,
      expires_at: expiresAt?.toUTC().toISO() ?? null,
    }))
    this.print(rows, () =>
      rows.map(
        (row) =>
          `${String(row.id).padStart(6)}  ${row.name}  (${row.scopes.join(' ')}; ends ${row.expires_at?.slice(0, 10) ?? 'never'}; used ${row.last_used_at?.slice(0, 10) ?? 'never'})`
      )
    )
  }
}
