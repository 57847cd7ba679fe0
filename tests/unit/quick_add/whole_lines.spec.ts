import { test } from '@japa/runner'
import { due, read, series } from '#tests/support/quick_add'

const NOTHING = {
  dueOn: null,
  dueTime: null,
  plannedOn: null,
  startOn: null,
  priority: 'none',
  project: null,
  tags: [],
  estimateMinutes: null,
  recurrence: null,
  recursAfterCompletion: false,
  tokens: [],
}

test.group('Quick add | whole lines', () => {
  test('reads every kind of mark in one line', ({ assert }) => {
    const line = 'Call Ana tomorrow 3pm #clients @phone !high ~30m every 2 weeks'
    assert.deepEqual(read(line), {
      title: 'Call Ana',
      dueOn: '2026-11-22',
      dueTime: '15:00',
      plannedOn: null,
      startOn: null,
      priority: 'high',
      project: 'clients',
      tags: ['phone'],
      estimateMinutes: 30,
      recurrence: 'FREQ=WEEKLY;INTERVAL=2',
      recursAfterCompletion: false,
      tokens: [
        { kind: 'date', text: 'tomorrow', start: 9, end: 17 },
        { kind: 'time', text: '3pm', start: 18, end: 21 },
        { kind: 'project', text: '#clients', start: 22, end: 30 },
        { kind: 'tag', text: '@phone', start: 31, end: 37 },
        { kind: 'priority', text: '!high', start: 38, end: 43 },
        { kind: 'estimate', text: '~30m', start: 44, end: 48 },
        { kind: 'recurrence', text: 'every 2 weeks', start: 49, end: 62 },
      ],
    })
  })

  test('keeps as text: {$self}')
    .with([
      'Read tomorrowland article',
      "Today's standup notes",
      'Tomorrow’s plan',
      'sun cream',
      'Sun cream and towels',
      'Read The Weekly report',
      'Submit weekly report',
      'Buy Guardian Weekly',
      'Room 5 at 2nd floor',
      'finish 2026-02-30',
      'The 9/11 report',
      'Read 9/11 report',
      'monitor',
      'Order a monitor',
      'Mayor',
      'Marchelle',
      'may I',
      'May I ask Marchelle',
      'sat down',
      'second',
      'Try the second door',
      'Fri report',
      'Wed dress fitting',
      'Buy sat nav',
      'Look at the sun',
      'Get some sun',
      'Black Friday deals',
      'Prepare monday meeting',
      'Ask Jan 3 questions',
      'Move the meeting from monday to friday',
      'Talk to Bob about tomorrow',
      'Prepare the 3pm meeting',
      'Call Ana today or tomorrow',
      'Meeting 3pm to 4pm',
      'Call Bob monday, tuesday',
      'Watch Sunday Night Football',
      'Say good morning',
      'Psychology Today renewal',
      'Around the World in 80 Days',
      'Support 24/7',
      '1/2 cup of sugar',
      'Upgrade to 2.5.',
      'Buy 5.5 kg',
      'Version 2.11.',
      'Midnight in Paris',
      'Plan next week',
      'Check every room',
      'Try every 3rd house',
      'every now and then',
      'Almost every day is good',
      'I hate mondays',
      'Fix bug #42',
      'Buy a C# book',
      'Mail ana@example.com',
      'Order food for ~90 people',
      'Read !important',
      'Pay 24:00',
      'Pay at 25:99',
      'Open plan:nonsense',
    ])
    .run(({ assert }, line) => {
      assert.deepEqual(read(line), { title: line, ...NOTHING })
    })

  test('reads {0} as {1}')
    .with([
      ['Lunch tomorrow 12:30', 'Lunch | 2026-11-22 12:30'],
      ['x tomorrow at 25:99', 'x at 25:99 | 2026-11-22'],
      ['Dentist at 7am', 'Dentist | 2026-11-22 07:00'],
      ['Call Ana friday, then Bob', 'Call Ana, then Bob | 2026-11-27'],
      ['Call, tomorrow, Ana', 'Call, Ana | 2026-11-22'],
      ['Tomorrow, call Ana', 'call Ana | 2026-11-22'],
      ['Tomorrow: call Ana', 'call Ana | 2026-11-22'],
      ['Call Ana, tomorrow', 'Call Ana | 2026-11-22'],
      ['Call Ana - tomorrow, 3pm', 'Call Ana | 2026-11-22 15:00'],
      ['Call Ana tomorrow.', 'Call Ana. | 2026-11-22'],
      ['Call Ana tomorrow!', 'Call Ana! | 2026-11-22'],
      ['Call fri 📞', 'Call 📞 | 2026-11-27'],
      ['Monday report friday', 'Monday report | 2026-11-27'],
      ['Friday call Ana tomorrow', 'Friday call Ana | 2026-11-22'],
      ['Meeting 3pm to 4pm tomorrow', 'Meeting 3pm to 4pm | 2026-11-22'],
      ['Buy a 27" monitor tomorrow', 'Buy a 27" monitor | 2026-11-22'],
    ])
    .run(({ assert }, [line, expected]) => {
      assert.equal(due(line), expected)
    })

  test('repeats {0} as {1}')
    .with([
      ['daily standup notes', 'standup notes | FREQ=DAILY | 2026-11-21'],
      ['Call mom every monday', 'Call mom | FREQ=WEEKLY;BYDAY=MO | 2026-11-23'],
      ['Fri report every friday', 'Fri report | FREQ=WEEKLY;BYDAY=FR | 2026-11-27'],
      ['Friday report every friday', 'Friday report | FREQ=WEEKLY;BYDAY=FR | 2026-11-27'],
      ['Weekly report every friday', 'Weekly report | FREQ=WEEKLY;BYDAY=FR | 2026-11-27'],
      ['Meditate every day for 10 minutes', 'Meditate for 10 minutes | FREQ=DAILY | 2026-11-21'],
    ])
    .run(({ assert }, [line, expected]) => {
      assert.equal(series(line), expected)
    })

  test('leaves a line that is all chips as the title: {$self}')
    .with(['tomorrow', '#clients', 'tomorrow #clients', '  !high ', 'daily', 'Friday 5pm.'])
    .run(({ assert }, line) => {
      assert.deepEqual(read(line), { title: line.trim(), ...NOTHING })
    })

  test('makes nothing of a blank line', ({ assert }) => {
    assert.deepEqual(read(' \t '), { title: '', ...NOTHING })
  })

  test('keeps the spaces that are not beside a chip', ({ assert }) => {
    assert.equal(read('a  b   tomorrow   c  d').title, 'a  b c  d')
  })
})
