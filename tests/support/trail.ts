import type { Group } from '@japa/runner/core'
import AdminAct from '#models/admin_act'

let last = 0

/** What other tests have left in the trail stays there: each test of the group reads what it adds. */
export function newTrail(group: Group) {
  group.each.setup(async () => {
    last = (await AdminAct.query().orderBy('id', 'desc').first())?.id ?? 0
  })
}

export const newActs = () => AdminAct.query().where('id', '>', last).orderBy('id')
