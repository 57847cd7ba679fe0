import { test } from '@japa/runner'
import { excerpt } from '#services/markdown/excerpt'
import { streaks } from '#services/journal/streak'

const TODAY = '2026-11-20'

test.group('Streaks of writing', () => {
  for (const [name, days, current, longest] of [
    ['nobody has written yet', [], 0, 0],
    ['today alone is one', ['2026-11-20'], 1, 1],
    ['yesterday still counts: today may come', ['2026-11-18', '2026-11-19'], 2, 2],
    ['a whole day without ends it', ['2026-11-17', '2026-11-18'], 0, 2],
    ['a gap begins anew', ['2026-11-16', '2026-11-18', '2026-11-19', '2026-11-20'], 3, 3],
    ['the longest may be over', ['2026-10-30', '2026-10-31', '2026-11-01', '2026-11-20'], 1, 3],
    ['days to come do not count', ['2026-11-20', '2026-11-21', '2026-11-22'], 1, 1],
    ['a change of the clocks is no gap', ['2026-10-24', '2026-10-25', '2026-10-26'], 0, 3],
  ] as Array<[string, string[], number, number]>) {
    test(name, ({ assert }) => {
      assert.deepEqual(streaks(days, TODAY), { current, longest })
    })
  }
})

test.group('Excerpts', () => {
  test('Markdown is read as words', ({ assert }) => {
    const text = '# Plans\n\n## Section\n\n- *one*\n- [two](/skills/3)\n\n> `three`\nfour'
    assert.equal(excerpt(text, 100), 'Plans · one · two · three four')
  })

  test('a long text is cut between words and says so', ({ assert }) => {
    const text = excerpt('word '.repeat(100), 22)
    assert.equal(text, 'word word word word…')
  })

  test('a short text is whole', ({ assert }) => {
    assert.equal(excerpt('Just this.', 10), 'Just this.')
  })
})
