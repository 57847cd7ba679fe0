import { test } from '@japa/runner'
import { due, read } from '#tests/support/quick_add'

test.group('Quick add | times', () => {
  test('at 10:00, {0} is {1}')
    .with([
      ['Task 5pm', 'Task | 2026-11-21 17:00'],
      ['Task 5 pm', 'Task | 2026-11-21 17:00'],
      ['Task 5 p.m.', 'Task. | 2026-11-21 17:00'],
      ['Task 5:30pm', 'Task | 2026-11-21 17:30'],
      ['Task 5.30pm', 'Task | 2026-11-21 17:30'],
      ['Task 17:00', 'Task | 2026-11-21 17:00'],
      ['Task at 17', 'Task | 2026-11-21 17:00'],
      ['Task at 5', 'Task | 2026-11-21 17:00'],
      ['Task at 11', 'Task | 2026-11-21 11:00'],
      ['Task at 9', 'Task | 2026-11-22 09:00'],
      ["Task at 5 o'clock with Bob", 'Task with Bob | 2026-11-21 17:00'],
      ['Task at 9 in the morning with Bob', 'Task with Bob | 2026-11-22 09:00'],
      ['Task at 8 in the evening', 'Task | 2026-11-21 20:00'],
      ['Task 8:30 in the evening', 'Task | 2026-11-21 20:30'],
      ['Task tonight at 8:30', 'Task | 2026-11-21 20:30'],
      ['Task tonight at 20:30', 'Task | 2026-11-21 20:30'],
      ['Task @3pm', 'Task | 2026-11-21 15:00'],
      ['Task @ 3pm', 'Task | 2026-11-21 15:00'],
      ['Task by 5pm', 'Task | 2026-11-21 17:00'],
      ['Task noon', 'Task | 2026-11-21 12:00'],
      ['Task at midnight', 'Task | 2026-11-22 00:00'],
      ['Task 12am', 'Task | 2026-11-22 00:00'],
      ['Task 12pm', 'Task | 2026-11-21 12:00'],
      ['Task 10:00', 'Task | 2026-11-21 10:00'],
      ['Task 9:59', 'Task | 2026-11-22 09:59'],
      ['Task today 7am', 'Task | 2026-11-21 07:00'],
      ['Task in 2 hours', 'Task | 2026-11-21 12:00'],
      ['Task in 90 min', 'Task | 2026-11-21 11:30'],
      ['Task in half an hour', 'Task | 2026-11-21 10:30'],
      ['Task in 14h', 'Task | 2026-11-22 00:00'],
      ['Task tonight', 'Task | 2026-11-21 20:00'],
      ['Task tonight at 8', 'Task | 2026-11-21 20:00'],
      ['Task this evening', 'Task | 2026-11-21 18:00'],
      ['Task this morning', 'Task | 2026-11-21'],
      ['Task tomorrow morning', 'Task | 2026-11-22 09:00'],
      ['Task tomorrow morning at 6', 'Task | 2026-11-22 06:00'],
      ['Task friday in the evening', 'Task | 2026-11-27 18:00'],
      ['Task friday night at 9', 'Task | 2026-11-27 21:00'],
      ['Task tomorrow at 5', 'Task | 2026-11-22 17:00'],
      ['Task at 5pm tomorrow', 'Task | 2026-11-22 17:00'],
      ['Task 2026-11-25T15:00', 'Task | 2026-11-25 15:00'],
      ['Mon 9:00 standup with Bob', 'standup with Bob | 2026-11-23 09:00'],
      ['Task saturday 9:00', 'Task | 2026-11-28 09:00'],
      ['Task saturday 17:00', 'Task | 2026-11-21 17:00'],
    ])
    .run(({ assert }, [line, expected]) => {
      assert.equal(due(line), expected)
    })

  test('keeps {$self}, which no clock shows, as text')
    .with(['25:00', '24:00', '12:60', '13pm', '0am', '9:5', 'at 24', 'at 60', '1:2:3'])
    .run(({ assert }, words) => {
      assert.equal(due(`Task ${words}`), `Task ${words}`)
    })

  test('a time belongs to the date beside it', ({ assert }) => {
    const { title, dueOn, dueTime } = read('Prepare due tomorrow for the demo friday 15:00')
    assert.deepEqual(
      [title, dueOn, dueTime],
      ['Prepare for the demo friday 15:00', '2026-11-22', null]
    )
  })

  test('a range of times is no due time', ({ assert }) => {
    assert.equal(due('Meet tomorrow 15:00-16:00'), 'Meet 15:00-16:00 | 2026-11-22')
    assert.equal(due('Meet tomorrow 15:00 - 16:00'), 'Meet 15:00 - 16:00 | 2026-11-22')
  })
})

test.group('Quick add | clocks and zones', () => {
  test('today is the day that it is for the person', ({ assert }) => {
    const now = '2026-11-21T23:30:00Z'
    assert.equal(due('x today', { now, timeZone: 'UTC' }), 'x | 2026-11-21')
    assert.equal(due('x today', { now, timeZone: 'Asia/Tokyo' }), 'x | 2026-11-22')
    assert.equal(due('x today', { now, timeZone: 'America/Los_Angeles' }), 'x | 2026-11-21')
    assert.equal(due('x tomorrow', { now, timeZone: 'Pacific/Kiritimati' }), 'x | 2026-11-23')
  })

  test('whether a time has passed is seen on the person’s clock', ({ assert }) => {
    const now = '2026-11-21T10:00:00Z'
    assert.equal(due('x at 7am', { now, timeZone: 'UTC' }), 'x | 2026-11-22 07:00')
    assert.equal(due('x at 7am', { now, timeZone: 'America/New_York' }), 'x | 2026-11-21 07:00')
    assert.equal(due('x at 9pm', { now, timeZone: 'Asia/Tokyo' }), 'x | 2026-11-21 21:00')
  })

  test('the clock may be of another year and century', ({ assert }) => {
    assert.equal(due('x tomorrow', { now: '2000-02-28T12:00' }), 'x | 2000-02-29')
    assert.equal(due('x friday', { now: '2031-12-30T12:00' }), 'x | 2032-01-02')
    assert.equal(due('x in 3 days', { now: '1999-12-30T12:00' }), 'x | 2000-01-02')
  })

  test('hours ahead are hours that pass, also when the clocks change', ({ assert }) => {
    const night = { now: '2026-03-29T01:30', timeZone: 'Europe/Berlin' }
    assert.equal(due('x in 1 hour', night), 'x | 2026-03-29 03:30')
    assert.equal(due('x tomorrow', night), 'x | 2026-03-30')
  })

  test('refuses a clock, zone or week that does not exist', ({ assert }) => {
    assert.throws(() => read('x', { timeZone: 'Mars/Olympus' }), RangeError)
    assert.throws(() => read('x', { now: 'yesterday' }), RangeError)
    assert.throws(() => read('x', { weekStartsOn: 0 }), RangeError)
  })
})
