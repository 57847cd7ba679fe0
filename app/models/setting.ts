import { SettingSchema } from '#database/schema'
import env from '#start/env'

export const SIGN_UP_MODES = ['open', 'invitation', 'closed'] as const
export type SignUpMode = (typeof SIGN_UP_MODES)[number]

/** What the administrator has set for the whole instance. */
export default class Setting extends SettingSchema {
  static selfAssignPrimaryKey = true

  /** Who may sign up after the first person; the environment decides until an administrator does. */
  static async signUpMode(): Promise<SignUpMode> {
    const setting = await this.find('sign_up')
    const chosen = SIGN_UP_MODES.find((mode) => mode === setting?.value)
    return chosen ?? env.get('SIGN_UP', 'invitation')
  }

  static async setSignUpMode(mode: SignUpMode) {
    await this.updateOrCreate({ key: 'sign_up' }, { value: mode })
  }
}
