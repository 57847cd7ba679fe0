import { compose } from '@adonisjs/core/helpers'
import { beforeSave } from '@adonisjs/lucid/orm'
import { PacketSchema } from '#database/schema'
import { AreaRecord } from '#models/mixins/area_record'
import { OwnedByUser } from '#models/mixins/owned_by_user'
import { Trashable } from '#models/mixins/trashable'
import { Freezable } from '#models/packet/freezable'
import { Shareable } from '#models/packet/shareable'
import { tidySections, USUAL_SECTIONS } from '#services/packets/sections'

/** A review packet: what a time adds up to, for somebody to read. */
export default class Packet extends compose(
  PacketSchema,
  OwnedByUser,
  Trashable,
  AreaRecord('packets'),
  Freezable,
  Shareable
) {
  @beforeSave()
  static tidy(packet: Packet) {
    const tidy = tidySections(packet.sections ?? [])
    const sections = tidy.length > 0 ? tidy : USUAL_SECTIONS
    if (JSON.stringify(sections) !== JSON.stringify(packet.sections)) packet.sections = sections
    packet.leftOut ??= []
  }
}
