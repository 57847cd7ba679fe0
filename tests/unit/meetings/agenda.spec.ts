import { test } from '@japa/runner'
import fc from 'fast-check'
import {
  type AgendaEntry,
  type AgendaMeeting,
  agendaOf,
  type Placed,
} from '#services/meetings/agenda'

const monday = (week: number) => new Date(Date.UTC(2026, 10, 2 + 7 * week, 9)).toISOString()
const meeting = (id: number, more: Partial<AgendaMeeting> = {}): AgendaMeeting => ({
  ...{ id, starts_at: monday(id), isOver: false },
  ...more,
})
const point = (id: number, meetingId: number, more: Partial<AgendaEntry> = {}): AgendaEntry => ({
  ...{ id, meeting_id: meetingId, discussed_at: null, discussed_in_id: null },
  ...more,
})
const ids = (placed: Placed<AgendaEntry>[]) => placed.map((one) => one.point.id)

test.group('Agenda of a series', () => {
  test('what was not discussed on Monday stands in next Monday’s meeting once', ({ assert }) => {
    const series = [meeting(1, { isOver: true }), meeting(2), meeting(3)]
    const points = [
      point(1, 1),
      point(2, 2),
      point(3, 1, { discussed_at: 'x', discussed_in_id: 1 }),
    ]
    const next = agendaOf(series[1], series, points)
    assert.deepEqual(ids(next), [1, 2])
    assert.deepEqual(
      next.map(({ from, waits }) => [from, waits]),
      [
        [1, true],
        [null, true],
      ]
    )
    assert.deepEqual(ids(agendaOf(series[2], series, points)), [])
  })

  test('a meeting that is deleted hands its points on, and has them again when it is back', ({
    assert,
  }) => {
    const gone = [meeting(1, { isTrashed: true }), meeting(2)]
    assert.deepEqual(ids(agendaOf(gone[1], gone, [point(1, 1)])), [1])
    const back = [meeting(1), meeting(2)]
    assert.deepEqual(ids(agendaOf(back[1], back, [point(1, 1)])), [])
    assert.deepEqual(ids(agendaOf(back[0], back, [point(1, 1)])), [1])
  })

  test('what a later meeting discussed stood undiscussed in those between', ({ assert }) => {
    const series = [1, 2, 3].map((id) => meeting(id, { isOver: true }))
    const points = [point(1, 1, { discussed_at: 'x', discussed_in_id: 3 })]
    for (const one of series) assert.deepEqual(ids(agendaOf(one, series, points)), [1])
    assert.isFalse(agendaOf(series[0], series, points)[0].waits)
  })

  test('whatever happens, an open point waits in one meeting to come and stands nowhere twice', ({
    assert,
  }) => {
    const states = fc.record({ isOver: fc.boolean(), isTrashed: fc.boolean() })
    const series = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 30 }), states),
      { minLength: 1, maxLength: 8, selector: ([, id]) => id }
    )
    fc.assert(
      fc.property(series, fc.array(fc.tuple(fc.nat(), fc.option(fc.nat()))), (rows, given) => {
        const meetings = rows.map(([week, id, state]) =>
          meeting(id, { starts_at: monday(week), ...state })
        )
        const at = (index: number) => meetings[index % meetings.length].id
        const points = given.map(([own, discussed], id) =>
          point(id, at(own), {
            discussed_at: discussed === null ? null : monday(0),
            discussed_in_id: discussed === null ? null : at(discussed),
          })
        )
        const agendas = meetings.map((one) => ({ one, placed: agendaOf(one, meetings, points) }))
        for (const { placed } of agendas) {
          assert.lengthOf(new Set(ids(placed)), placed.length)
        }
        for (const one of points) {
          const waiting = agendas.filter(({ placed }) =>
            placed.some(({ point: { id }, waits }) => id === one.id && waits)
          )
          const toCome = agendas.filter(
            (other) =>
              !other.one.isOver &&
              !other.one.isTrashed &&
              other.placed.some(({ point: { id } }) => id === one.id)
          )
          if (one.discussed_at) assert.lengthOf(waiting, 0)
          else {
            assert.isAtMost(waiting.length, 1)
            assert.isAtMost(toCome.length, 1)
            const own = meetings.find(({ id }) => id === one.meeting_id)!
            const canWait = meetings.some(
              (other) =>
                !other.isOver &&
                !other.isTrashed &&
                (other === own ||
                  other.starts_at > own.starts_at ||
                  (other.starts_at === own.starts_at && other.id > own.id))
            )
            assert.equal(waiting.length === 1, canWait)
          }
        }
      }),
      { numRuns: 300 }
    )
  })
})
