import { test } from '@japa/runner'
import { chips, read } from '#tests/support/quick_add'

test.group('Quick add | projects and tags', () => {
  test('a project is named in one word, or in quotes', ({ assert }) => {
    assert.equal(read('x #clients').project, 'clients')
    assert.equal(read('x #clients, y').project, 'clients')
    assert.equal(read('x #"Website relaunch" y').project, 'Website relaunch')
    assert.equal(read('x #“Website relaunch” y').project, 'Website relaunch')
    assert.equal(read('x #Über-uns/2').project, 'Über-uns/2')
    assert.equal(read('x #🏠').project, '🏠')
  })

  test('a known project is found by its name or by how it begins', ({ assert }) => {
    const projects = ['Website relaunch', 'Website', 'House move', 'Garden work', 'Garden party']
    const found = (line: string) => read(line, { projects }).project
    assert.equal(found('x #website'), 'Website')
    assert.equal(found('x #house'), 'House move')
    assert.equal(found('x #house-move'), 'House move')
    assert.equal(found('x #House move'), 'House move')
    assert.equal(found('x #website relaunch soon'), 'Website relaunch')
    assert.equal(found('x #garden'), 'garden')
    assert.equal(found('x #hou'), 'hou')
    assert.deepEqual(chips('x #website relaunch soon', { projects }), ['project:#website relaunch'])
  })

  test('tags may be several, each once', ({ assert }) => {
    const { title, tags } = read('x @phone @"deep work" @Phone @home')
    assert.equal(title, 'x')
    assert.deepEqual(tags, ['phone', 'deep work', 'home'])
  })

  test('a second project or priority stays text', ({ assert }) => {
    const { title, project, priority } = read('x #a #b !low !high')
    assert.deepEqual([title, project, priority], ['x #b !high', 'a', 'low'])
  })
})

test.group('Quick add | priority and estimate', () => {
  test('{0} is {1}')
    .with([
      ['!low', 'low'],
      ['!medium', 'medium'],
      ['!HIGH', 'high'],
      ['!urgent', 'urgent'],
      ['!1', 'low'],
      ['!2', 'medium'],
      ['!3', 'high'],
      ['!4', 'urgent'],
    ])
    .run(({ assert }, [words, priority]) => {
      const result = read(`x ${words}`)
      assert.deepEqual([result.title, result.priority], ['x', priority])
    })

  test('{0} is {1} minutes')
    .with([
      ['~30m', 30],
      ['~30min', 30],
      ['~30 minutes', 30],
      ['~1h', 60],
      ['~2 hours', 120],
      ['~1h30', 90],
      ['~1h30m', 90],
      ['~1h 30m', 90],
      ['~1.5h', 90],
      ['~1,5h', 90],
      ['~1:30', 90],
      ['~90', 90],
    ] as [string, number][])
    .run(({ assert }, [words, minutes]) => {
      const result = read(`x ${words}`)
      assert.deepEqual([result.title, result.estimateMinutes], ['x', minutes])
    })

  test('{$self} stays text')
    .with([
      '!5',
      '!',
      '!!',
      '!lower',
      '~',
      '~0m',
      '~x',
      '~1h90x',
      '~99999h',
      '@',
      '@5',
      '#',
      '#12',
      '##a',
    ])
    .run(({ assert }, words) => {
      assert.deepEqual(read(`x ${words} y`).tokens, [])
    })
})
