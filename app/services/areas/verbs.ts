import type { AreaRecord } from '#models/mixins/area_record'
import type { Trashable } from '#models/mixins/trashable'
import type { Verbs } from '#services/api/resource'
import { titleOf } from '#services/words/records'

type Class<T extends (...args: any) => any> = Omit<ReturnType<T>, 'prototype'>
export type AreaModel = Class<ReturnType<typeof AreaRecord>> & Class<typeof Trashable>
type Row = InstanceType<ReturnType<ReturnType<typeof AreaRecord>>> &
  InstanceType<ReturnType<typeof Trashable>> & { id: number }

/** The verbs of an area's records, as the API says them. */
export const areaVerbs = (model: any): Verbs => ({
  async create({ change, input, label }) {
    const record: Row = await model.add(change, input)
    label(`${model.area}.changes.created`, { title: titleOf(record) })
    return record.id
  },
  async update({ change, input, label }, record: Row) {
    await record.edit(change, input)
    label(`${model.area}.changes.changed`, { title: titleOf(record) })
  },
  async remove({ change, label, person }, record: Row) {
    label(`${model.area}.changes.trashed`, { title: titleOf(record) })
    await record.trash(change, person.clock.now)
  },
})
