import { test } from '@japa/runner'
import { aliasesOf, isCalled, tidyAliases } from '#services/skills/aliases'
import { guarded, unguarded } from '#services/skills/csv/columns'
import { decodeCsv } from '#services/skills/csv/decode'
import { ageOf, supportOf } from '#services/skills/support'

const TODAY = '2026-11-20'
const shown = (newest: string | null) => ({ count: newest ? 1 : 0, newest })

test.group('A level as a claim', () => {
  test('is supported until the evidence is older than its half-life', ({ assert }) => {
    const skill = { level: 3, half_life_days: null }
    assert.equal(supportOf(skill, shown('2026-11-08'), TODAY), 'supported')
    // 180 days before, and one more
    assert.equal(supportOf(skill, shown('2026-05-24'), TODAY), 'supported')
    assert.equal(supportOf(skill, shown('2026-05-23'), TODAY), 'stale')
    assert.equal(
      supportOf({ ...skill, half_life_days: 365 }, shown('2026-05-23'), TODAY),
      'supported'
    )
    assert.equal(supportOf({ ...skill, half_life_days: 7 }, shown('2026-11-08'), TODAY), 'stale')
  })

  test('is unsupported without evidence, and nothing where nothing is claimed', ({ assert }) => {
    const skill = { level: 3, half_life_days: null }
    assert.equal(supportOf(skill, undefined, TODAY), 'unsupported')
    assert.equal(supportOf(skill, shown(null), TODAY), 'unsupported')
    assert.equal(supportOf({ ...skill, level: 0 }, undefined, TODAY), 'nothing')
    assert.equal(supportOf({ ...skill, level: null }, shown(TODAY), TODAY), 'unknown')
  })

  test('counts days, and tomorrow as today', ({ assert }) => {
    assert.equal(ageOf('2026-11-08', TODAY), 12)
    assert.equal(ageOf('2026-11-21', TODAY), 0)
  })
})

test.group('The other names of a skill', () => {
  test('stand once each, without the name itself', ({ assert }) => {
    assert.equal(tidyAliases(' SQL,, sql , Datenbänke, DATABASES,', 'Databases'), 'SQL, Datenbänke')
    assert.deepEqual(aliasesOf('SQL, Datenbänke'), ['SQL', 'Datenbänke'])
  })

  test('find it as its name does', ({ assert }) => {
    const skill = { name: 'Databases', aliases: 'SQL, Datenbänke' }
    for (const name of ['databases', ' SQL ', 'datenbanke']) assert.isTrue(isCalled(skill, name))
    for (const name of ['data', 'SQL, Datenbänke', '']) assert.isFalse(isCalled(skill, name))
  })
})

test.group('Cells of a table', () => {
  test('are text to a spreadsheet, and come back as they were', ({ assert }) => {
    for (const cell of [
      '=1+1',
      '+49',
      '-item',
      '@SUM(A1)',
      '\t=1',
      "'=1",
      "''=1",
      "'quoted'",
      '',
      'x=1',
    ]) {
      assert.notMatch(guarded(cell), /^[=+\-@\t\r\n]/)
      assert.equal(unguarded(guarded(cell)), cell)
    }
    assert.equal(guarded('Databases'), 'Databases')
    assert.equal(guarded("'quoted'"), "'quoted'")
  })

  test('are read as spreadsheets save them', ({ assert }) => {
    const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding)
    assert.equal(decodeCsv(bytes('Übung', 'utf8')), 'Übung')
    assert.equal(decodeCsv(bytes('Übung', 'latin1')), 'Übung')
    assert.equal(decodeCsv(bytes('\ufeffÜbung', 'utf16le')), 'Übung')
    assert.isNull(decodeCsv(bytes('\x89PNG\0\0', 'latin1')))
  })
})
