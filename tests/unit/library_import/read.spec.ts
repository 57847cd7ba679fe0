import { test } from '@japa/runner'
import { readText } from '#services/library_import/describe/text'
import { mergeImported } from '#services/library_import/merge'
import { isImagePath } from '#services/library_import/raw'
import { readPerson, readTitle } from '#services/library_import/title'
import { inFull } from '#tests/support/tmdb_films'

test.group('Library import | Reading TMDB’s answers', () => {
  test('a film is read with its genre, year and people, each once in a part', async ({
    assert,
  }) => {
    const read = await readTitle(inFull(7))
    if (typeof read === 'string') return assert.fail(read)
    const { line, image } = read
    assert.equal(line.external_id, 'tmdb:movie:7')
    assert.equal(line.name, 'Film 7')
    assert.equal(line.year, 1957)
    assert.equal(line.category, 'tmdb:genre:16')
    assert.equal(image, '/poster-7.jpg')
    assert.deepEqual(
      line.credits.map(({ part, character }) => [part, character]),
      [
        ['director', ''],
        ['author', ''],
        ['actor', 'Character 0 of 7'],
        ['actor', 'Character 1 of 7'],
        ['actor', ''],
      ]
    )
  })

  test('gaps are gaps: {$self}')
    .with([
      { release_date: '' },
      { release_date: null },
      { overview: null, release_date: '0000-00-00' },
      { genres: [], poster_path: '../../../etc/passwd', release_date: 'soon' },
      { credits: null, release_date: undefined, poster_path: undefined },
      {
        credits: { cast: [null, { id: 'x' }, { id: 1, name: ' ' }], crew: 'none' },
        release_date: '',
      },
    ])
    .run(async ({ assert }, gap) => {
      const read = await readTitle({ ...inFull(7), ...gap })
      if (typeof read === 'string') return assert.fail(read)
      assert.isNull(read.line.year)
      assert.equal(read.line.name, 'Film 7')
    })

  test('what is no film is said to be none: {$self}')
    .with([null, [], 'film', {}, { id: 7 }, { id: 7, title: ' ' }, { id: -1, title: 'Film' }])
    .run(async ({ assert }, answer) => {
      assert.isString(await readTitle(answer))
      assert.isString(await readPerson(answer))
    })

  test('no text brings what a database refuses', async ({ assert }) => {
    const overview = `One\u0000 two \ud800${'x'.repeat(100_000)}`
    const read = await readTitle({ ...inFull(7), title: 'A\n\u0007 film', overview })
    if (typeof read === 'string') return assert.fail(read)
    assert.equal(read.line.name, 'A film')
    assert.isTrue(read.line.description.startsWith('One two \ufffdx'))
    assert.lengthOf(read.line.description, 20_000)
  })

  test('a path of an image leads nowhere else', ({ assert }) => {
    for (const path of ['/../x.jpg', '/a/b.jpg', '//host/a.jpg', 'a.jpg', '/a.jpg?x', '/a.svg']) {
      assert.isFalse(isImagePath(path), path)
    }
    assert.isTrue(isImagePath('/kyeqWdyUXW608qlYkRqosgbbJyK.jpg'))
  })

  test('what was edited by hand stays, what was not follows', ({ assert }) => {
    const before = { name: 'A', description: '', year: 1990 }
    const now = { name: 'A, as we call it', description: '', year: 1990 }
    const next = { name: 'B', description: 'New', year: 1991 }
    assert.deepEqual(mergeImported(now, before, next), { description: 'New', year: 1991 })
    assert.deepEqual(mergeImported({ ...now, year: null }, null, next), {
      description: 'New',
      year: 1991,
    })
  })
})

test.group('Library import | Reading a model’s answers', () => {
  test('a few sentences are kept as they are', ({ assert }) => {
    const text = 'A woman looks for her brother.\n\nShe finds more than she hoped for.'
    assert.deepEqual(readText(text), { text })
    assert.deepEqual(readText(`<think>Which one is it?</think>\n\n“${text}”`), { text })
  })

  test('no text that nobody could use is kept: {$self}')
    .with([
      null,
      '',
      ' \n ',
      'UNKNOWN',
      '**Unknown.**',
      'Yes.',
      'A film about two people. '.repeat(60),
      'A film <b>about</b> two people and a dog.',
      'A film. <script>alert(1)</script> It is long.',
      '```\nA film about two people and a dog.\n```',
      'See [the page](https://example.com) about this film.',
    ])
    .run(({ assert }, answer) => {
      assert.property(readText(answer), 'why')
    })
})
