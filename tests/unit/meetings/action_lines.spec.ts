import { test } from '@japa/runner'
import fc from 'fast-check'
import {
  actionLines,
  linked,
  withLines,
  withTicks,
  wordsOf,
  writeLine,
} from '#services/meetings/action_lines'

test.group('Lines of notes that are to be done', () => {
  test('are those with a box, in a list or not, and not what stands in code', ({ assert }) => {
    const text = [
      'We met.',
      '[ ] @Ana send report by fri',
      '- [x] book the room',
      '  1. [ ] inner',
      '[] bare',
      '[ ]nothing',
      '[ ]   ',
      '```',
      '[ ] code',
      '```',
      '[link](/tasks/1)',
      '- [ ] Report [#12](/tasks/12)',
    ].join('\n')
    assert.deepEqual(
      actionLines(text).map(({ index, isDone, taskId }) => [index, isDone, taskId]),
      [
        [1, false, null],
        [2, true, null],
        [3, false, null],
        [4, false, null],
        [11, false, 12],
      ]
    )
  })

  test('keep their words when they are linked, and say them without the link', ({ assert }) => {
    const [line] = actionLines('* [ ] @Ana send report by fri')
    const made = linked(line, 7)
    assert.equal(writeLine(made), '* [ ] @Ana send report by fri [#7](/tasks/7)')
    assert.equal(wordsOf(made), '@Ana send report by fri')
  })

  test('are ticked as their tasks are', ({ assert }) => {
    const text = '[ ] one [#1](/tasks/1)\n[x] two [#2](/tasks/2)\n[ ] three'
    const ticked = withTicks(
      text,
      new Map([
        [1, true],
        [2, false],
      ])
    )
    assert.equal(ticked, '[x] one [#1](/tasks/1)\n[ ] two [#2](/tasks/2)\n[ ] three')
  })

  test('writing them lets every other character be', ({ assert }) => {
    const piece = fc.constantFrom(
      '[ ] ',
      '[x] ',
      '- ',
      '\n',
      'a',
      ' ',
      '```',
      '@Ana',
      '\t',
      '](/tasks/3)',
      'ü',
      '\r'
    )
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const same = new Map(actionLines(text).map((line) => [line.index, writeLine(line)]))
          const written = withLines(text, same)
          // only an empty box gets its blank, and a tick its small letter
          const plain = (some: string) => some.replaceAll('[]', '[ ]').replaceAll('[X]', '[x]')
          assert.equal(plain(written), plain(text))
        }
      )
    )
  })
})
