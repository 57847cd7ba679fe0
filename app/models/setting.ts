import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { IANAZone } from 'luxon'
import { SettingSchema } from '#database/schema'
import { readRows } from '#queries/raw'
import env from '#start/env'

export const SIGN_UP_MODES = ['open', 'invitation', 'closed'] as const
export type SignUpMode = (typeof SIGN_UP_MODES)[number]

export type SettingKey = 'sign_up' | 'instance_name' | 'default_zone'

/** What the administrator has set for the whole instance. */
export default class Setting extends SettingSchema {
  static selfAssignPrimaryKey = true

  /** Who may sign up after the first person; the environment decides until an administrator does. */
  static async signUpMode(): Promise<SignUpMode> {
    const setting = await this.find('sign_up')
    const chosen = SIGN_UP_MODES.find((mode) => mode === setting?.value)
    return chosen ?? env.get('SIGN_UP', 'invitation')
  }

  /** Its name, and the time zone of those whose browser says none. */
  static async instance(): Promise<{ name: string | null; zone: string | null }> {
    const rows = await readRows<{ key: string; value: string }>(
      `select key, value from settings where key in ('instance_name', 'default_zone')`,
      []
    )
    const of = (key: SettingKey) => rows.find((row) => row.key === key)?.value || null
    const zone = of('default_zone')
    return { name: of('instance_name'), zone: zone && IANAZone.create(zone).isValid ? zone : null }
  }

  static setSignUpMode(mode: SignUpMode) {
    return this.set('sign_up', mode)
  }

  /** @param value null for the usual */
  static async set(key: SettingKey, value: string | null, client?: TransactionClientContract) {
    if (value === null) await this.query({ client }).where('key', key).delete()
    else await this.updateOrCreate({ key }, { value }, { client })
  }
}
