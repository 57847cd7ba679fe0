import db from '@adonisjs/lucid/services/db'
import type { AdminActName } from '#models/admin_act'
import Setting, { type SettingKey, type SignUpMode } from '#models/setting'
import { forgetInstance } from '#services/instance'
import { type Actor, noteAct } from '#services/administration/trail'

/** The settings of the instance as its form has them; null is the usual. */
export type InstanceSettings = { mode: SignUpMode; name: string | null; zone: string | null }

export async function instanceSettings(): Promise<InstanceSettings> {
  return { mode: await Setting.signUpMode(), ...(await Setting.instance()) }
}

/** Keeps what differs from what was, each with a line in the trail. */
export async function setInstance(actor: Actor, wanted: InstanceSettings) {
  const before = await instanceSettings()
  const changes: Array<[keyof InstanceSettings, SettingKey, AdminActName]> = [
    ['mode', 'sign_up', 'sign_up_set'],
    ['name', 'instance_name', 'name_set'],
    ['zone', 'default_zone', 'zone_set'],
  ]
  await db.transaction(async (trx) => {
    for (const [field, key, act] of changes) {
      const [from, to] = [before[field], wanted[field]]
      if (from === to) continue
      await Setting.set(key, to, trx)
      await noteAct(actor, act, { data: { from, to } }, trx)
    }
  })
  forgetInstance()
}
