import { test } from '@japa/runner'
import i18nManager from '@adonisjs/i18n/services/main'
import fc from 'fast-check'
import { describeRule, makeRule, parseRule, recurrenceInWords } from '#services/recurrence/index'
import { someRule } from '#tests/support/recurrence'

const said = (text: string, locale: string, afterCompletion = false) =>
  recurrenceInWords(parseRule(text), translate(locale), { afterCompletion })

function translate(locale: string) {
  const i18n = i18nManager.locale(locale)
  return (key: string, data?: Record<string, unknown>) => i18n.formatMessage(key, data)
}

test.group('Recurrence | In words', () => {
  test('{0} reads "{1}" and "{2}"')
    .with([
      ['FREQ=DAILY', 'every day', 'jeden Tag'],
      ['FREQ=DAILY;INTERVAL=3', 'every 3 days', 'alle 3 Tage'],
      ['FREQ=WEEKLY', 'every week', 'jede Woche'],
      ['FREQ=WEEKLY;BYDAY=MO', 'every Monday', 'jeden Montag'],
      ['FREQ=WEEKLY;BYDAY=MO,WE,FR', 'every Mon, Wed and Fri', 'jeden Mo, Mi und Fr'],
      ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every weekday', 'montags bis freitags'],
      [
        'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;UNTIL=20261203',
        'every 2 weeks on Mon and Fri until 3 Dec 2026',
        'alle 2 Wochen am Mo und Fr bis 3. Dez. 2026',
      ],
      ['FREQ=MONTHLY;BYMONTHDAY=31', 'every month on the 31st', 'jeden Monat am 31.'],
      [
        'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1',
        'every 3 months on the last day',
        'alle 3 Monate am letzten Tag',
      ],
      [
        'FREQ=MONTHLY;BYMONTHDAY=1,15,-1',
        'every month on the 1st, the 15th and the last day',
        'jeden Monat am 1., am 15. und am letzten Tag',
      ],
      [
        'FREQ=MONTHLY;BYDAY=2TU;COUNT=5',
        'every month on the second Tuesday, 5 times',
        'jeden Monat am zweiten Dienstag, 5-mal',
      ],
      [
        'FREQ=MONTHLY;BYDAY=-1FR;COUNT=1',
        'every month on the last Friday, once',
        'jeden Monat am letzten Freitag, einmal',
      ],
      ['FREQ=YEARLY', 'every year', 'jedes Jahr'],
      ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 'every year on 29 Feb', 'jedes Jahr am 29. Feb.'],
      [
        'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
        'every year on the fourth Thursday in Nov',
        'jedes Jahr am vierten Donnerstag im Nov.',
      ],
      [
        'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR',
        'every month on the 13th if it is a Friday',
        'jeden Monat am 13., wenn das ein Freitag ist',
      ],
      [
        'RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=OMIT',
        'every month on the 31st, only where there is such a day',
        'jeden Monat am 31., nur wo es den Tag gibt',
      ],
      [
        'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
        'every month on every weekday, only the last of these',
        'jeden Monat an jedem Tag von Montag bis Freitag, davon nur der letzte',
      ],
    ])
    .run(({ assert }, [text, english, german]) => {
      assert.equal(said(text, 'en'), english)
      assert.equal(said(text, 'de'), german)
    })

  test('says when it counts from completion', ({ assert }) => {
    assert.equal(said('FREQ=DAILY;INTERVAL=3', 'en', true), 'every 3 days after completion')
    assert.equal(said('FREQ=DAILY;INTERVAL=3', 'de', true), 'alle 3 Tage nach Erledigung')
  })

  test('tells the page what the rule says, without words', ({ assert }) => {
    assert.deepEqual(describeRule(parseRule('FREQ=WEEKLY;INTERVAL=2;COUNT=5')), {
      key: 'recurrence.words.times',
      data: { rule: { key: 'recurrence.words.weekly', data: { interval: 2 } }, count: 5 },
    })
  })

  test('has words for every rule in both languages', ({ assert }) => {
    fc.assert(
      fc.property(someRule(), fc.option(fc.integer({ min: 1, max: 20 })), (rule, count) => {
        for (const locale of ['en', 'de']) {
          const words = recurrenceInWords(makeRule({ ...rule, count }), translate(locale))
          assert.notMatch(words, /translation|missing|undefined|[{}]/i)
        }
      }),
      { numRuns: 300 }
    )
  })
})
