import { test } from '@japa/runner'
import { scanLine, withoutTokens } from '#services/feedback/line'

/** What a line says of whom, in which direction, and about what. */
const read = (text: string) => {
  const { who, given, hashes } = scanLine(text)
  return {
    who: who?.name ?? null,
    isName: who?.isName ?? false,
    given: given !== null,
    hashes: hashes.map(({ name }) => name),
    said: withoutTokens(text, hashes, who ? who.end : 0),
  }
}

test.group('Feedback | A line', () => {
  test('who said it stands before the colon, hashes at the end are no words', ({ assert }) => {
    assert.deepEqual(read('Ana: the demo was clear #presenting #demo'), {
      ...{ who: 'Ana', isName: true, given: false },
      ...{ hashes: ['presenting', 'demo'], said: 'the demo was clear' },
    })
  })

  test('a hash within a sentence stays a word of it', ({ assert }) => {
    const { said, hashes } = read('Ana: the #presenting part was clear #q3.')
    assert.deepEqual(hashes, ['presenting', 'q3'])
    assert.equal(said, 'the presenting part was clear q3.')
  })

  test('to somebody is said by an arrow or a word, in both languages', ({ assert }) => {
    for (const line of [
      'to Ana: x',
      'To Ana: x',
      'an Ana: x',
      '→ Ana: x',
      '-> Ana: x',
      '→Ana: x',
    ]) {
      assert.deepInclude(read(line), { who: 'Ana', given: true, said: 'x' }, line)
    }
    for (const line of ['from Ana: x', 'von Ana: x', 'Anton: x', 'Tony: x']) {
      assert.isFalse(read(line).given, line)
    }
    assert.equal(read('from Ana: x').who, 'Ana')
  })

  test('names have several words, dots and other letters', ({ assert }) => {
    for (const name of ['Ana Silva', 'Dr. Yusuf Aydin', 'Özlem', 'Mei-Lin O’Neil', '李']) {
      assert.equal(read(`${name}: x`).who, name)
    }
  })

  test('what is no name is not offered as one', ({ assert }) => {
    assert.isFalse(read('the demo: it was clear').isName)
    assert.isFalse(read('Note to self: be brief').isName)
    assert.isNull(read('https://halden.example is slow').who)
    assert.isNull(read('At 10:30 she said yes').who)
    assert.isNull(read('Ana:').who)
    assert.isNull(read('Ana: ').who)
    assert.isNull(read(': x').who)
  })

  test('a number is no hash, and an address holds none', ({ assert }) => {
    assert.deepEqual(read('you are #1').hashes, [])
    assert.equal(read('you are #1').said, 'you are #1')
    assert.deepEqual(read('see https://x.example/#part and a#b').hashes, [])
    assert.deepEqual(read('good (#demo)').hashes, ['demo'])
  })

  test('what was clicked off stays text', ({ assert }) => {
    const text = 'Ana: clear #demo'
    const off = scanLine(text, [{ start: 0, end: 4 }])
    assert.isNull(off.who)
    assert.equal(withoutTokens(text, off.hashes), 'Ana: clear')
    const hash = scanLine(text, [{ start: 11, end: 16 }])
    assert.equal(withoutTokens(text, hash.hashes, hash.who!.end), 'clear #demo')
  })

  test('no line loses a word, whatever stands in it', ({ assert }) => {
    const pieces = [
      'Ana:',
      'to',
      '→',
      '#demo',
      '#',
      '##x',
      'clear',
      '#1',
      '\n',
      ':',
      '(#a)',
      '😀',
      'b#c',
    ]
    let seed = 7
    const next = (most: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % most
    for (let at = 0; at < 2000; at++) {
      const text = Array.from({ length: 1 + next(7) }, () => pieces[next(pieces.length)]).join(' ')
      const { who, hashes } = scanLine(text)
      const said = withoutTokens(text, hashes, who?.end ?? 0)
      const taken = [who ? text.slice(0, who.end) : '', ...hashes.map(({ name }) => name)].join(' ')
      for (const word of text.split(/[\s#()]+/).filter(Boolean)) {
        assert.isTrue(`${said} ${taken}`.includes(word), `${word} of ${JSON.stringify(text)}`)
      }
    }
  })

  test('a long line is read in an instant', ({ assert }) => {
    for (const text of [
      'a '.repeat(2500),
      'A.'.repeat(1250) + ':',
      '#a '.repeat(900),
      ' '.repeat(2500),
    ]) {
      const start = performance.now()
      read(text)
      assert.isBelow(performance.now() - start, 250)
    }
  })
})
