import { test } from '@japa/runner'
import { chips, read } from '#tests/support/quick_add'

test.group('Quick add | quotes and backslash', () => {
  test('quotes around all of it switch recognition off', ({ assert }) => {
    for (const line of ['"Call Ana tomorrow #work"', ' “Call Ana tomorrow #work” ']) {
      const result = read(line)
      assert.equal(result.title, 'Call Ana tomorrow #work')
      assert.deepEqual([result.dueOn, result.project, result.tokens], [null, null, []])
    }
    assert.equal(read('"Say "hi" tomorrow"').title, 'Say "hi" tomorrow')
  })

  test('quotes around a part keep that part', ({ assert }) => {
    const { title, dueOn } = read('Read "Tomorrow never dies" friday')
    assert.deepEqual([title, dueOn], ['Read Tomorrow never dies', '2026-11-27'])
  })

  test('a backslash keeps a word and the phrase that it belongs to', ({ assert }) => {
    assert.equal(read('Read \\tomorrow article').title, 'Read tomorrow article')
    assert.equal(read('Watch \\every monday').title, 'Watch every monday')
    assert.equal(read('\\#1 \\#x \\@y \\!high \\~30m').title, '\\#1 #x @y !high ~30m')
    assert.deepEqual(read('Read \\tomorrow article').tokens, [])
  })

  test('quotes and backslashes that kept nothing are text', ({ assert }) => {
    assert.equal(read('Read "The Hobbit" tomorrow').title, 'Read "The Hobbit"')
    assert.equal(read('Clean C:\\temp and \\n tomorrow').title, 'Clean C:\\temp and \\n')
    assert.equal(read('"Ana" and "Bob"').title, '"Ana" and "Bob"')
    assert.equal(read('"Hello world"').title, '"Hello world"')
    assert.equal(read('An open "quote tomorrow').title, 'An open "quote')
  })

  test('chips keep their place in the line that was typed', ({ assert }) => {
    const line = 'Read "today" and \\friday tomorrow'
    for (const { text, start, end } of read(line).tokens) assert.equal(line.slice(start, end), text)
    assert.deepEqual(chips(line), ['date:tomorrow'])
  })
})

test.group('Quick add | chips that were clicked off', () => {
  test('stay text', ({ assert }) => {
    const line = 'daily standup notes'
    const { title, recurrence, dueOn, tokens } = read(line, { ignore: read(line).tokens })
    assert.deepEqual([title, recurrence, dueOn, tokens], [line, null, null, []])
  })

  test('are not recognised as something smaller', ({ assert }) => {
    const line = 'Call mom every monday'
    assert.deepEqual(read(line, { ignore: read(line).tokens }).tokens, [])
  })

  test('leave the other chips as they were', ({ assert }) => {
    const line = 'Call Ana fri #work @phone'
    const work = read(line).tokens.filter(({ kind }) => kind === 'project')
    const { title, dueOn, tags } = read(line, { ignore: work })
    assert.deepEqual([title, dueOn, tags], ['Call Ana #work', '2026-11-27', ['phone']])
  })

  test('let another date be the due date', ({ assert }) => {
    const line = 'Tomorrow call Ana on friday'
    assert.equal(read(line, { ignore: read(line).tokens }).dueOn, '2026-11-22')
  })

  test('are found again when the line was edited before them', ({ assert }) => {
    const ignore = read('Read today').tokens
    assert.equal(read('Read a lot today', { ignore }).title, 'Read a lot today')
    assert.equal(read('Read tomorrow', { ignore }).title, 'Read')
  })
})
