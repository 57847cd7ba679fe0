import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { type QuickAddOptions, parseQuickAddLines } from '#services/quick_add/index'
import { SATURDAY_MORNING } from '#tests/support/quick_add'

const readLines = (text: string, ignore?: QuickAddOptions['ignore']) =>
  parseQuickAddLines(text, {
    now: DateTime.fromISO(SATURDAY_MORNING, { zone: 'Europe/Berlin' }),
    timeZone: 'Europe/Berlin',
    ignore,
  })

const outline = (text: string) =>
  readLines(text).map(({ title, depth, parent }) => [title, depth, parent])

test.group('Quick add | several lines', () => {
  test('each line that is not blank is a task', ({ assert }) => {
    const tasks = readLines('Call Ana tomorrow\r\n\n  \nBuy milk #home\n')
    assert.deepEqual(
      tasks.map(({ title, dueOn, project }) => [title, dueOn, project]),
      [
        ['Call Ana', '2026-11-22', null],
        ['Buy milk', null, 'home'],
      ]
    )
  })

  test('an indented line is a subtask of the nearest line above that is indented less', ({
    assert,
  }) => {
    assert.deepEqual(outline('A\n  B\n    C\n   D\n  E\nF\n\tG'), [
      ['A', 0, null],
      ['B', 1, 0],
      ['C', 2, 1],
      ['D', 2, 1],
      ['E', 1, 0],
      ['F', 0, null],
      ['G', 1, 5],
    ])
  })

  test('lines that are all indented are tasks', ({ assert }) => {
    assert.deepEqual(outline('    A\n    B\n      C'), [
      ['A', 0, null],
      ['B', 0, null],
      ['C', 1, 1],
    ])
  })

  test('list markers are left out, ticks are read', ({ assert }) => {
    const tasks = readLines('- A\n* B\n+ C\n• D\n- [ ] E\n- [x] F\n[X] G\n-H\n- ')
    assert.deepEqual(
      tasks.map(({ title, done }) => [title, done]),
      [
        ['A', false],
        ['B', false],
        ['C', false],
        ['D', false],
        ['E', false],
        ['F', true],
        ['G', true],
        ['-H', false],
        ['-', false],
      ]
    )
  })

  test('numbers are list markers where several lines have them', ({ assert }) => {
    assert.deepEqual(
      readLines('1. A\n2) B').map(({ title }) => title),
      ['A', 'B']
    )
    assert.equal(readLines('1. Advent decorations\nB')[0].title, '1. Advent decorations')
  })

  test('chips count from the line, and can be clicked off in the text', ({ assert }) => {
    const text = '- Move today\n  - Pack tomorrow'
    const [, second] = readLines(text)
    assert.equal(text.slice(second.offset), second.line)
    const [chip] = second.tokens
    const range = { start: second.offset + chip.start, end: second.offset + chip.end }
    assert.deepEqual(
      readLines(text, [range]).map(({ title }) => title),
      ['Move', 'Pack tomorrow']
    )
    const edited = `Buy boxes\n${text}`
    assert.deepEqual(
      readLines(edited, [{ ...range, text: chip.text }]).map(({ title }) => title),
      ['Buy boxes', 'Move', 'Pack tomorrow']
    )
  })
})
