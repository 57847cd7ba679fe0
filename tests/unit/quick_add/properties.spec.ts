import { test } from '@japa/runner'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { isDay } from '#services/calendar/day'
import { findCandidates } from '#services/quick_add/candidates'
import { parseQuickAdd, parseQuickAddLines } from '#services/quick_add/index'
import { projectNames } from '#services/quick_add/projects'
import { type Word, splitWords } from '#services/quick_add/scan'
import { settle } from '#services/quick_add/settle'
import { isValidRule } from '#services/recurrence/index'

const VOCABULARY = (
  'call Ana buy the a of and or to from about , . : ; - – ! 📞 日本 مرحبا \0 \u202e \ud800 2nd floor ' +
  'today tomorrow tonight monday mon fri sun sat next this week weekend month year day days end in on ' +
  'by at due before for until 3 15 2026-11-25 2026-02-30 21.11. 21/11 9/11 Nov 21 may 5 3pm 12:30 ' +
  '25:99 noon morning evening pm every every! each daily weekly other 2 3rd last first mondays x5 ' +
  'times after completion starting plan:tomorrow ^today start:monday hide #clients #Website relaunch ' +
  '#"a @phone @3pm !high !2 ~30m ~90 ~1h 30m " “ ” \\ \\today "tomorrow"'
).split(' ')

const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...VOCABULARY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }
)
const space = fc.constantFrom(' ', ' ', ' ', '  ', '\t', '\u00a0', '')
const line = fc
  .array(fc.tuple(word, space), { maxLength: 14 })
  .map((parts) => parts.flat().join(''))
const anyLine = fc.oneof(
  { weight: 9, arbitrary: line },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) }
)

const ZONES = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Asia/Tokyo', 'Pacific/Kiritimati']
const options = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  weekStartsOn: fc.integer({ min: 1, max: 7 }),
  now: fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((date) => DateTime.fromJSDate(date)),
  projects: fc.constantFrom<string[][]>([], ['Website relaunch', 'Clients']),
})

const RUNS = { numRuns: 800 }
const withoutSpaces = (text: string) => text.replace(/\s+/g, '')

test.group('Quick add | any line', () => {
  test('gives chips in order, without overlap, that are parts of the line', ({ assert }) => {
    fc.assert(
      fc.property(anyLine, options, (text, given) => {
        let last = 0
        for (const token of parseQuickAdd(text, given).tokens) {
          assert.isAtLeast(token.start, last)
          assert.isAbove(token.end, token.start)
          assert.equal(token.text, text.slice(token.start, token.end))
          last = token.end
        }
      }),
      RUNS
    )
  })

  test('loses no character that is not in a chip', ({ assert }) => {
    fc.assert(
      fc.property(anyLine, options, (text, given) => {
        const { title, tokens } = parseQuickAdd(text, given)
        let rest = ''
        let at = 0
        for (const { start, end } of tokens) {
          rest += text.slice(at, start)
          at = end
        }
        rest = withoutSpaces(rest + text.slice(at))
        // Only signs that kept words may be missing.
        if (!/["“”„\\]/.test(rest)) assert.equal(withoutSpaces(title), rest)
        else assert.equal(title.replace(/[\s"“”„\\]+/g, ''), rest.replace(/["“”„\\]+/g, ''))
      }),
      RUNS
    )
  })

  test('has a title unless the line is blank', ({ assert }) => {
    fc.assert(
      fc.property(anyLine, options, (text, given) => {
        const { title } = parseQuickAdd(text, given)
        assert.equal(title, title.trim())
        assert.equal(title === '', text.trim() === '')
      }),
      RUNS
    )
  })

  test('gives days, times and rules that exist', ({ assert }) => {
    fc.assert(
      fc.property(anyLine, options, (text, given) => {
        const result = parseQuickAdd(text, given)
        for (const day of [result.dueOn, result.plannedOn, result.startOn]) {
          assert.isTrue(day === null || isDay(day))
        }
        if (result.dueTime !== null) {
          assert.match(result.dueTime, /^([01]\d|2[0-3]):[0-5]\d$/)
          assert.isNotNull(result.dueOn)
        }
        if (result.recurrence !== null) {
          assert.isTrue(isValidRule(result.recurrence))
          assert.isNotNull(result.dueOn)
        }
        if (result.recursAfterCompletion) assert.isNotNull(result.recurrence)
        if (result.estimateMinutes !== null) assert.isAbove(result.estimateMinutes, 0)
      }),
      RUNS
    )
  })

  test('is all text once every chip was clicked off', ({ assert }) => {
    fc.assert(
      fc.property(anyLine, options, (text, given) => {
        const seen: { start: number; end: number }[] = []
        for (let clicks = 0; clicks < 20; clicks++) {
          const { tokens } = parseQuickAdd(text, { ...given, ignore: seen })
          if (tokens.length === 0) return
          for (const token of tokens) {
            assert.isFalse(seen.some(({ start, end }) => start < token.end && token.start < end))
          }
          seen.push(...tokens)
        }
        assert.fail('a chip came back')
      }),
      { numRuns: 500 }
    )
  })

  test('reads the same twice, and as a line of its own among others', ({ assert }) => {
    fc.assert(
      fc.property(line, options, (text, given) => {
        const once = parseQuickAdd(text, given)
        assert.deepEqual(parseQuickAdd(text, given), once)
        const [pasted] = parseQuickAddLines(`${text}\nx`, given)
        if (pasted.line === text) assert.deepInclude(pasted, once)
      }),
      { numRuns: 500 }
    )
  })
})

test.group('Quick add | long lines', () => {
  const given = {
    now: DateTime.fromISO('2026-11-21T10:00:00Z'),
    timeZone: 'UTC',
    projects: ['Website relaunch'],
  }

  test('of a megabyte are read: {$self}')
    .with(['x', 'tomorrow ', '#a ', '"a" ', '\\a ', 'every mon, ', '🎉', '\0 ', 'today or ', '.'])
    .run(({ assert }, piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
      assert.equal(
        withoutSpaces(parseQuickAdd(`Buy milk ${text}`, given).title).slice(0, 7),
        'Buymilk'
      )
    })

  test('look at each word a bounded number of times: {$self}')
    .with([
      'word ',
      'every mon, ',
      'every day until friday ',
      'tomorrow and ',
      'today or ',
      'in 3 ',
      'on the ',
      '1st, ',
      '#website ',
      '~1h ',
      '- ',
      'x5 ',
      'every day x5 ',
      '21 nov ',
    ])
    .run(({ assert }, piece) => {
      const looks = (times: number) => {
        let count = 0
        const text = piece.repeat(times)
        const words = new Proxy(splitWords(text), {
          get(target, key) {
            if (typeof key === 'string' && /^\d+$/.test(key)) count++
            return Reflect.get(target, key) as Word
          },
        })
        const scan = {
          line: text,
          words,
          now: given.now,
          today: '2026-11-21',
          time: '10:00',
          weekStartsOn: 1,
          projects: projectNames(given.projects),
        }
        settle(scan, findCandidates(scan))
        return count
      }
      assert.isAtMost(looks(2_000), looks(200) * 10.5)
    })
})
