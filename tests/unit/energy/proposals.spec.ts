import { test } from '@japa/runner'
import { type Hours, propose } from '#services/energy/proposals'

const best = { kind: 'hours', measure: 'energy', direction: 'higher', from: 9, to: 11 } as Hours
const task = (id: number, minutes: number | null) => ({
  ...{ id, title: `Task ${id}`, demand: 'deep' as const, estimate_minutes: minutes },
})
const planned = (free: Array<[number, number]>, ...minutes: Array<number | null>) =>
  propose(
    [best],
    free.map(([from, to]) => ({ from: from * 60, to: to * 60 })),
    minutes.map((one, at) => task(at + 1, one))
  ).map(({ span, task: { id } }) => [id, span.from / 60, span.to / 60])

test.group('Proposals for a day', () => {
  test('the first that fits comes first, and no more than two', ({ assert }) => {
    assert.deepEqual(planned([[8, 17]], 240, 30, 30, 30), [
      [2, 9, 9.5],
      [3, 9.5, 10],
    ])
  })

  test('where all take longer than there is, the first is begun; half an hour is too little', ({
    assert,
  }) => {
    assert.deepEqual(
      planned(
        [
          [8, 10],
          [10.5, 17],
        ],
        120,
        240
      ),
      [[1, 9, 10]]
    )
    assert.deepEqual(planned([[10.5, 17]], 120), [])
  })
})
