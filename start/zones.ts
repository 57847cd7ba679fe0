import { IANAZone } from 'luxon'

const MINUTE = 60_000
/** Since then the clocks of every zone are changed at whole minutes. */
const WHOLE_MINUTES = Date.UTC(1973, 0)
const KEPT_AT_MOST = 5000

const kept = new Map<string, Map<number, number>>()
const reckon = IANAZone.prototype.offset

/**
 * Luxon has the engine spell out a date whenever it needs the offset of a zone. A page asks for the same few
 * moments again and again, its midnights first of all.
 */
IANAZone.prototype.offset = function (moment: number) {
  if (!(moment >= WHOLE_MINUTES)) return reckon.call(this, moment)

  let offsets = kept.get(this.name)
  if (!offsets) kept.set(this.name, (offsets = new Map()))
  const minute = Math.floor(moment / MINUTE)
  let offset = offsets.get(minute)
  if (offset === undefined) {
    offset = reckon.call(this, moment)
    if (offsets.size >= KEPT_AT_MOST) offsets.clear()
    offsets.set(minute, offset)
  }
  return offset
}
