import { test } from '@japa/runner'
import { IANAZone } from 'luxon'

/** The offset of a zone as the engine says it, in minutes. */
function saidByTheEngine(zone: string, moment: number) {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(moment).find((part) => part.type === 'timeZoneName')!.value
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? ['', '+', '0', '0']
  return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes))
}

/** Changes of the clocks, some of them at a minute past midnight. */
const CHANGES = [
  ['Europe/Berlin', '2026-03-29T01:00:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00:00Z'],
  ['America/St_Johns', '2006-04-02T03:31:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['Asia/Kathmandu', '1985-12-31T18:30:00Z'],
] as const

test.group('Offsets of zones that are kept', () => {
  test('the clocks of {0} change at {1}, to the second, asked once or again')
    .with(CHANGES.map(([zone, change]) => ({ 0: zone, 1: change })))
    .run(({ assert }, { 0: zone, 1: change }) => {
      const moment = Date.parse(change)
      for (const at of [moment - 1000, moment, moment + 59_000, moment - 1000, moment]) {
        assert.equal(IANAZone.create(zone).offset(at), saidByTheEngine(zone, at), String(at))
      }
      assert.notEqual(
        IANAZone.create(zone).offset(moment - 1),
        IANAZone.create(zone).offset(moment)
      )
    })

  test('what is no moment has no offset', ({ assert }) => {
    assert.isNaN(IANAZone.create('Europe/Berlin').offset(Number.NaN))
  })

  test('before zones had whole minutes, nothing is kept', ({ assert }) => {
    const monrovia = IANAZone.create('Africa/Monrovia')
    const [before, after] = ['1972-01-07T00:44:29Z', '1972-01-07T00:44:30Z'].map(Date.parse)
    assert.closeTo(monrovia.offset(before), -44.5, 0.01)
    assert.equal(monrovia.offset(after), 0)
  })
})
