import { areaFactory } from '#database/factories/area_factory'
import Packet from '#models/packet'

/** Packets for tests; `text` makes words up, to the length that there is room for. */
export default areaFactory(Packet, {
  attributes: (text) => ({
    title: text(200),
    audience: text(200),
    introduction: text(5000),
    startsOn: '2026-07-01',
    endsOn: '2026-12-31',
  }),
  form: {
    title: 'Kept words',
    audience: 'Kept words',
    introduction: 'Kept words',
    starts_on: '2026-07-01',
    ends_on: '2026-12-31',
  },
})
