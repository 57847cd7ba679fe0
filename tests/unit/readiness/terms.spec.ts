import { test } from '@japa/runner'
import fc from 'fast-check'
import { readAdvertisement } from '#services/readiness/terms'

const SKILLS = [
  { id: 1, name: 'Databases', aliases: 'SQL, PostgreSQL, query plans' },
  { id: 2, name: 'Java', aliases: null },
  { id: 3, name: 'C++', aliases: '' },
  { id: 4, name: 'Übersetzen', aliases: null },
]
const read = (text: string, skills = SKILLS) => readAdvertisement(text, skills)
const known = (text: string) => read(text).known.map(({ what }) => what)
const unknown = (text: string) => read(text, []).unknown.map(({ what }) => what)

const ENGLISH = `Staff Engineer (m/f/d) at Lumen Labs, Berlin

We build booking software. You will lead a small team.

Requirements:
- 5+ years of experience with TypeScript, Node.js and event sourcing
- Strong knowledge of relational databases; familiarity with Kubernetes is a plus
- You have worked with CI/CD, AWS or the Google Cloud Platform
- Excellent communication skills and fluency in German
- Experience in mentoring engineers`

const GERMAN = `Wir suchen eine Entwicklerin (m/w/d) für unser Team in Berlin.

Dein Profil:
- Mehrjährige Erfahrung mit TypeScript und modernen Frameworks wie Vue
- Gute Kenntnisse in Barrierefreiheit und Testautomatisierung
- SQL-Kenntnisse, Englischkenntnisse
- Sicherer Umgang mit GraphQL ist von Vorteil`

test.group('A job advertisement', () => {
  test('names skills by name and alias, as whole words and however they are written', ({
    assert,
  }) => {
    assert.deepEqual(known('Postgresql, sql-tuning and QUERY PLANS'), [1])
    assert.deepEqual(read('SQL and more SQL').known, [{ what: 1, count: 2 }])
    assert.deepEqual(known('JavaScript'), [])
    assert.deepEqual(known('Java, JavaScript'), [2])
    assert.deepEqual(known('C++17, C++ or C'), [3])
    assert.deepEqual(known('Ubersetzen und ÜBERSETZEN'), [4])
    assert.deepEqual(known('Nosql'), [])
  })

  test('is shown whole, with what was found in its place', ({ assert }) => {
    const text = 'Ein Straßenübersetzer für Übersetzen, SQL und Kubernetes'
    const { pieces } = read(`${text} (K8s)`)
    assert.equal(pieces.map((piece) => piece.text).join(''), `${text} (K8s)`)
    assert.deepEqual(
      pieces.filter(({ skillId }) => skillId).map((piece) => [piece.text, piece.skillId]),
      [
        ['Übersetzen', 4],
        ['SQL', 1],
      ]
    )
  })

  test('names terms that are no skill yet', ({ assert }) => {
    assert.deepEqual(unknown(ENGLISH), [
      'Lumen Labs',
      'TypeScript',
      'Node.js',
      'event sourcing',
      'relational databases',
      'Kubernetes',
      'CI/CD',
      'AWS',
      'Google Cloud Platform',
      'German',
      'mentoring engineers',
    ])
  })

  test('names them in German, where every noun has a capital', ({ assert }) => {
    assert.deepEqual(unknown(GERMAN), [
      'TypeScript',
      'Frameworks',
      'Vue',
      'Barrierefreiheit',
      'Testautomatisierung',
      'SQL',
      'Englischkenntnisse',
      'GraphQL',
    ])
  })

  test('does not offer what is a skill already, nor a rest of it', ({ assert }) => {
    const { unknown: terms } = read('Experience with SQL tuning, PostgreSQL and Kafka.')
    assert.deepEqual(
      terms.map(({ what }) => what),
      ['Kafka']
    )
  })

  test('does not offer the name of the role or the company', ({ assert }) => {
    const text = 'Be Head of Product at Lumen Labs. Lumen Labs uses Kafka.'
    const { unknown: terms } = readAdvertisement(text, [], ['Head of product', 'Lumen Labs'])
    assert.deepEqual(
      terms.map(({ what }) => what),
      ['Kafka']
    )
  })

  test('says nothing where nothing is asked for', ({ assert }) => {
    for (const text of ['', '   ', 'We are nice people. You are, too.', 'WIR SIND NETT']) {
      assert.deepEqual(read(text).known, [])
    }
    assert.deepEqual(unknown('We are nice people. You are, too.'), [])
  })

  test('is whole again from its pieces, whatever it holds', ({ assert }) => {
    const words = fc.constantFrom(
      'SQL',
      'c++',
      'experience with ',
      'İ',
      'ﬃ',
      'é',
      '\u0301',
      ' ',
      '.',
      'Kenntnisse in '
    )
    const text = fc
      .array(fc.oneof(words, fc.string({ unit: 'grapheme' })))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, (one) => {
        const { pieces } = read(one)
        assert.equal(pieces.map((piece) => piece.text).join(''), one)
      })
    )
  })

  test('of the greatest length is read at once', ({ assert }) => {
    const many = Array.from({ length: 500 }, (_, id) => ({
      id,
      name: `Skill number ${id}`,
      aliases: '',
    }))
    const began = performance.now()
    read('experience with '.repeat(1250), many)
    read('A'.repeat(20_000), many)
    read('Aa '.repeat(6_600), many)
    read(`experience with ${'a '.repeat(10_000)}`, many)
    assert.isBelow(performance.now() - began, 2000)
  })
})
