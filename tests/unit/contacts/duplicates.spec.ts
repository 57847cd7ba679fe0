import { test } from '@japa/runner'
import { type Candidate, findDuplicates } from '#services/contacts/duplicates'
import { keyOf, type PointKind } from '#services/contacts/points'

const person = (
  id: number,
  name: string,
  points: Array<[PointKind, string]> = [],
  nicknames: string | null = null
): Candidate => ({
  ...{ id, full_name: name, nicknames, company: null },
  points: points.map(([kind, value]) => ({ kind, value, key: keyOf(kind, value) })),
  otherThan: new Set(),
})
const found = (...contacts: Candidate[]) =>
  findDuplicates(contacts).map(({ ids, reasons }) => [...ids, ...reasons.map((one) => one.reason)])

test.group('Duplicates of contacts', () => {
  test('the same address, however it is written', ({ assert }) => {
    const one = person(1, 'Ana Silva', [['email', 'Ana@Example.com']])
    assert.deepEqual(found(one, person(2, 'Someone', [['email', 'ana@example.com']])), [
      [1, 2, 'email'],
    ])
  })

  test('the same number with and without its country', ({ assert }) => {
    const numbers = ['+49 (0)30 5550-142', '0049 30 5550142', '030 5550 142']
    const people = numbers.map((number, at) =>
      person(at + 1, `Name ${'abc'[at]}x`, [['phone', number]])
    )
    assert.lengthOf(findDuplicates(people), 3)
    const short = [
      person(1, 'Kofi Mensah', [['phone', '110']]),
      person(2, 'Mei Tanaka', [['phone', '110']]),
    ]
    assert.deepEqual(found(...short), [])
  })

  test('names that are the same in another order, with titles or accents', ({ assert }) => {
    for (const name of ['Silva, Ana', 'Dr. Ana Silva', 'ANA SÍLVA']) {
      assert.deepEqual(found(person(1, 'Ana Silva'), person(2, name)), [[1, 2, 'name']])
    }
  })

  test('similar names, and no others', ({ assert }) => {
    const similar = [
      ['Jonas Weber', 'Jonas Webber'],
      ['Ana Silva', 'A. Silva'],
      ['Dan Okoye', 'Daniel Okoye'],
      ['Tomás Ortega', 'Tomsá Ortega'],
    ]
    for (const [one, other] of similar) {
      assert.deepEqual(found(person(1, one), person(2, other)), [[1, 2, 'similar']], one)
    }
    const others = [
      ['Ana Silva', 'Ana Sousa'],
      ['Jonas Weber', 'Jonas Meyer'],
      ['Ana', 'Anna'],
      ['Mia Lee', 'Lia Mee'],
    ]
    for (const [one, other] of others) {
      assert.deepEqual(found(person(1, one), person(2, other)), [], one)
    }
  })

  test('what a whole office shares makes nobody the same', ({ assert }) => {
    const names = ['Ana Silva', 'Jonas Weber', 'Priya Raman', 'Mei Tanaka', 'Kofi Mensah']
    const people = names.map((name, at) => person(at + 1, name, [['phone', '+49 30 5550 100']]))
    assert.deepEqual(found(...people), [])
  })

  test('five thousand contacts are compared in a moment', ({ assert }) => {
    const people = Array.from({ length: 5000 }, (_, at) =>
      person(at + 1, `Name${at % 71} Family${at % 997}`, [['email', `x${at}@example.com`]])
    )
    const start = performance.now()
    findDuplicates(people)
    assert.isBelow(performance.now() - start, 3000)
  })
})
