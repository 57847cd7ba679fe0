import { test } from '@japa/runner'
import { chips, due, read } from '#tests/support/quick_add'

/** The due day of `Task …`, when all of it was recognised. */
const dayOf = (words: string, given?: Parameters<typeof due>[1]) => {
  const { title, dueOn } = read(`Task ${words}`, given)
  return title === 'Task' ? dueOn : `title: ${title}`
}

test.group('Quick add | dates', () => {
  test('on a Saturday, "{0}" is {1}')
    .with([
      ['today', '2026-11-21'],
      ['tomorrow', '2026-11-22'],
      ['TOMORROW', '2026-11-22'],
      ['tmrw', '2026-11-22'],
      ['day after tomorrow', '2026-11-23'],
      ['the day after tomorrow', '2026-11-23'],
      ['in 3 days', '2026-11-24'],
      ['in a week', '2026-11-28'],
      ['in two weeks', '2026-12-05'],
      ['in 3 months', '2027-02-21'],
      ['in 1 year', '2027-11-21'],
      ['2 days from now', '2026-11-23'],
      ['a week from today', '2026-11-28'],
      ['monday', '2026-11-23'],
      ['mon', '2026-11-23'],
      ['tues', '2026-11-24'],
      ['weds', '2026-11-25'],
      ['thurs', '2026-11-26'],
      ['fri', '2026-11-27'],
      ['saturday', '2026-11-21'],
      ['sun', '2026-11-22'],
      ['on sun', '2026-11-22'],
      ['this friday', '2026-11-27'],
      ['next monday', '2026-11-23'],
      ['next saturday', '2026-11-28'],
      ['monday next week', '2026-11-23'],
      ['next week on tuesday', '2026-11-24'],
      ['next week', '2026-11-23'],
      ['next month', '2026-12-01'],
      ['next year', '2027-01-01'],
      ['weekend', '2026-11-21'],
      ['this weekend', '2026-11-21'],
      ['at the weekend', '2026-11-21'],
      ['next weekend', '2026-11-28'],
      ['end of month', '2026-11-30'],
      ['by the end of the month', '2026-11-30'],
      ['end of next month', '2026-12-31'],
      ['end of week', '2026-11-27'],
      ['end of year', '2026-12-31'],
      ['by end of february', '2027-02-28'],
      ['eod', '2026-11-21'],
      ['eom', '2026-11-30'],
      ['2026-12-24', '2026-12-24'],
      ['2026/12/24', '2026-12-24'],
      ['2024-02-29', '2024-02-29'],
      ['21 Nov', '2026-11-21'],
      ['20 nov', '2027-11-20'],
      ['Nov 25', '2026-11-25'],
      ['Nov. 25th', '2026-11-25'],
      ['25. November', '2026-11-25'],
      ['25th of November', '2026-11-25'],
      ['on the 25th of November', '2026-11-25'],
      ['25 November 2027', '2027-11-25'],
      ['November 25, 2027', '2027-11-25'],
      ['may 5', '2027-05-05'],
      ['Feb 29', '2028-02-29'],
      ['21.11.', '2026-11-21'],
      ['1.12.', '2026-12-01'],
      ['21.11.2027', '2027-11-21'],
      ['21.11.27', '2027-11-21'],
      ['21/11', '2026-11-21'],
      ['11/25', '2026-11-25'],
      ['25/12/2026', '2026-12-25'],
      ['Fri 27 Nov', '2026-11-27'],
      ['Friday, 27.11.', '2026-11-27'],
      ['on the 25th', '2026-11-25'],
      ['by the 3rd of the month', '2026-12-03'],
      ['by friday', '2026-11-27'],
      ['due friday', '2026-11-27'],
      ['due on friday', '2026-11-27'],
      ['due: friday', '2026-11-27'],
      ['due:friday', '2026-11-27'],
      ['before friday', '2026-11-27'],
      ['for friday', '2026-11-27'],
    ])
    .run(({ assert }, [words, day]) => {
      assert.equal(dayOf(words), day)
    })

  test('on Wednesday 18 November, "{0}" is {1}')
    .with([
      ['wednesday', '2026-11-18'],
      ['friday', '2026-11-20'],
      ['this friday', '2026-11-20'],
      ['next friday', '2026-11-27'],
      ['next wednesday', '2026-11-25'],
      ['weekend', '2026-11-21'],
      ['next weekend', '2026-11-28'],
      ['end of week', '2026-11-20'],
      ['on the 18th', '2026-11-18'],
    ])
    .run(({ assert }, [words, day]) => {
      assert.equal(dayOf(words, { now: '2026-11-18T10:00' }), day)
    })

  test('keeps {$self}, which no calendar has, as text')
    .with([
      '2026-02-30',
      '31 april',
      'Feb 30',
      '31.4.',
      '30/2',
      '32.1.2027',
      '29.2.2027',
      '2026-13-01',
    ])
    .run(({ assert }, words) => {
      assert.equal(dayOf(words), `title: Task ${words}`)
    })

  test('a Sunday is still the weekend', ({ assert }) => {
    assert.equal(dayOf('weekend', { now: '2026-11-22T10:00' }), '2026-11-22')
  })

  test('"next week" starts on the first day of the person’s week', ({ assert }) => {
    const now = '2026-11-18T10:00'
    assert.equal(dayOf('next week', { now, weekStartsOn: 7 }), '2026-11-22')
    assert.equal(dayOf('next sunday', { now, weekStartsOn: 7 }), '2026-11-22')
    assert.equal(dayOf('next sunday', { now, weekStartsOn: 1 }), '2026-11-29')
  })

  test('a month that is too short gives its last day', ({ assert }) => {
    assert.equal(dayOf('in 1 month', { now: '2027-01-31T10:00' }), '2027-02-28')
  })

  test('a date in mid-sentence counts when the sentence goes on after it', ({ assert }) => {
    assert.equal(due('Call Ana monday about the offer'), 'Call Ana about the offer | 2026-11-23')
    assert.equal(due('Meet on monday with Bob'), 'Meet with Bob | 2026-11-23')
    assert.equal(due('Call Ana 25 Nov about it'), 'Call Ana about it | 2026-11-25')
    assert.equal(due('Buy tickets for friday concert'), 'Buy tickets for friday concert')
    assert.equal(due('Work on sun protection'), 'Work on sun protection')
  })

  test('a weekday opens a line, its short form only with a time or a sign', ({ assert }) => {
    assert.equal(due('Friday call Ana'), 'call Ana | 2026-11-27')
    assert.equal(due('Mon 9:00 standup'), 'standup | 2026-11-23 09:00')
    assert.equal(due('sat 5pm tennis'), 'tennis | 2026-11-21 17:00')
    assert.equal(due('Fri: call Ana'), 'call Ana | 2026-11-27')
    assert.equal(due('sat tennis'), 'sat tennis')
  })

  test('the words that lead to a date are part of its chip', ({ assert }) => {
    assert.deepEqual(chips('Pay by the end of the month'), ['date:by the end of the month'])
    assert.deepEqual(chips('Report due on friday at 5pm'), ['date:due on friday', 'time:at 5pm'])
  })

  test('one date counts: the clearest, then the first', ({ assert }) => {
    assert.equal(due('Send 2026-11-25 report due friday'), 'Send 2026-11-25 report | 2026-11-27')
    assert.equal(due('Tomorrow call Ana on friday'), 'Tomorrow call Ana | 2026-11-27')
    assert.equal(due('Tomorrow call Ana, then today Bob'), 'call Ana, then today Bob | 2026-11-22')
  })
})

test.group('Quick add | planned day and start', () => {
  test('{0} plans {1}')
    .with([
      ['plan:today', '2026-11-21'],
      ['plan:next monday', '2026-11-23'],
      ['^tomorrow', '2026-11-22'],
      ['^2026-12-01', '2026-12-01'],
      ['Plan:friday', '2026-11-27'],
    ])
    .run(({ assert }, [words, day]) => {
      const { title, plannedOn, dueOn, tokens } = read(`Write ${words}`)
      assert.deepEqual([title, plannedOn, dueOn], ['Write', day, null])
      assert.deepEqual(
        tokens.map(({ kind, text }) => [kind, text]),
        [['planned', words]]
      )
    })

  test('{0} hides until {1}')
    .with([
      ['start:monday', '2026-11-23'],
      ['start:2026-12-01', '2026-12-01'],
      ['starting monday', '2026-11-23'],
      ['starting on 1 dec', '2026-12-01'],
      ['hide until friday', '2026-11-27'],
    ])
    .run(({ assert }, [words, day]) => {
      const { title, startOn, dueOn, tokens } = read(`Write ${words}`)
      assert.deepEqual([title, startOn, dueOn], ['Write', day, null])
      assert.deepEqual(
        tokens.map(({ kind, text }) => [kind, text]),
        [['start', words]]
      )
    })

  test('plan, start and due stand side by side', ({ assert }) => {
    const { title, plannedOn, startOn, dueOn } = read('Write plan:tomorrow start:today due:friday')
    assert.deepEqual(
      [title, plannedOn, startOn, dueOn],
      ['Write', '2026-11-22', '2026-11-21', '2026-11-27']
    )
  })
})
