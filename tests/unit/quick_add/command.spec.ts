import { Readable } from 'node:stream'
import { test } from '@japa/runner'
import ace from '@adonisjs/core/services/ace'
import TasksParse from '../../../commands/tasks/parse.js'

const AT_TEN = ['--now', '2026-11-21T10:00:00+01:00', '--time-zone', 'Europe/Berlin']

async function run(flags: string[], input?: (string | Buffer)[]) {
  const command = await ace.create(TasksParse, flags)
  if (input) command.input = Readable.from(input)
  await command.exec()
  const lines = command.logger.getLogs().map(({ message }) => message)
  return { command, lines }
}

test.group('tasks:parse', (group) => {
  group.each.setup(() => {
    ace.ui.switchMode('raw')
    return () => ace.ui.switchMode('normal')
  })

  test('prints a JSON object for each line of standard input', async ({ assert }) => {
    const { lines, command } = await run(
      ['--stdin', '--json', ...AT_TEN],
      [
        'Call Ana tomorrow 3pm #clients @phone !high ~30m every 2 weeks plan:today\nsun ',
        'cream\r\n',
      ]
    )
    command.assertSucceeded()
    assert.lengthOf(lines, 2)
    assert.deepEqual(JSON.parse(lines[0]), {
      title: 'Call Ana',
      due_on: '2026-11-22',
      due_time: '15:00',
      planned_on: '2026-11-21',
      start_on: null,
      priority: 'high',
      project: 'clients',
      tags: ['phone'],
      estimate_minutes: 30,
      recurrence: 'FREQ=WEEKLY;INTERVAL=2',
      recurs_after_completion: false,
      tokens: [
        { text: 'tomorrow', kind: 'date', start: 9, end: 17 },
        { text: '3pm', kind: 'time', start: 18, end: 21 },
        { text: '#clients', kind: 'project', start: 22, end: 30 },
        { text: '@phone', kind: 'tag', start: 31, end: 37 },
        { text: '!high', kind: 'priority', start: 38, end: 43 },
        { text: '~30m', kind: 'estimate', start: 44, end: 48 },
        { text: 'every 2 weeks', kind: 'recurrence', start: 49, end: 62 },
        { text: 'plan:today', kind: 'planned', start: 63, end: 73 },
      ],
    })
    assert.equal(JSON.parse(lines[1]).title, 'sun cream')
  })

  test('keeps blank lines in step, and characters that came in two pieces whole', async ({
    assert,
  }) => {
    const bytes = Buffer.from('Grüße 🎉\n\nlast \u2028 one')
    const { lines } = await run(
      ['--stdin', '--json', ...AT_TEN],
      [bytes.subarray(0, 3), bytes.subarray(3, 10), bytes.subarray(10)]
    )
    assert.deepEqual(
      lines.map((line) => JSON.parse(line).title),
      ['Grüße 🎉', '', 'last \u2028 one']
    )
  })

  test('takes a moment without an offset as the person’s clock', async ({ assert }) => {
    const flags = ['--stdin', '--json', '--now', '2026-11-21T23:00', '--time-zone', 'Asia/Tokyo']
    const { lines } = await run(flags, ['x today'])
    assert.equal(JSON.parse(lines[0]).due_on, '2026-11-21')
  })

  test('shows one line in words', async ({ assert }) => {
    const { lines } = await run(['Call Ana tomorrow', ...AT_TEN])
    assert.deepEqual(lines, ['Call Ana', '  date: tomorrow'])
  })

  test('says what is wrong with the flags: {$self}')
    .with([['--now', 'soon', 'x'], ['--time-zone', 'Mars/Olympus', 'x'], []])
    .run(async ({ assert }, flags) => {
      const { command, lines } = await run(flags)
      command.assertFailed()
      assert.lengthOf(lines, 1)
    })
})
