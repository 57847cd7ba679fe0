import { test } from '@japa/runner'
import { addDays, type Day, weekday } from '#services/calendar/day'
import { type DayFacts, type Felt, statementsOf } from '#services/energy/statements'
import { Random } from '../../../database/seeders/demo/random.js'

type Year = { felt: Felt[]; facts: Map<Day, DayFacts> }
type Habits = {
  days?: number
  /** Check-ins of a day. */
  most?: number
  /** Every check-in by itself. */
  isDice?: boolean
  /** What an hour, a weekday and an hour of meetings add to the energy. */
  effect?: (hour: number, day: Day, facts: DayFacts) => number
  /** The hours at which one checks in, as the year goes on. */
  hours?: (share: number) => [number, number]
}

const clamp = (value: number) => Math.min(5, Math.max(1, Math.round(value)))

/** A number around 0, as if measured: the sum of four of the evenly spread. */
const normal = (random: Random) =>
  (random.next() + random.next() + random.next() + random.next() - 2) * Math.sqrt(3)

/** A year in which good and bad weeks follow one another, and a moment is like the one before. */
function yearOf(seed: number, habits: Habits = {}): Year {
  const random = new Random(seed)
  const { days = 365, most = 4, isDice = false, effect = () => 0, hours = () => [8, 18] } = habits
  const felt: Felt[] = []
  const facts = new Map<Day, DayFacts>()
  let [level, load] = [0, 0]
  for (let at = 0; at < days; at++) {
    const day = addDays('2025-11-20', at)
    level = 0.85 * level + 0.4 * normal(random)
    load = 0.7 * load + normal(random)
    const fact = {
      meetings: Math.max(0, Math.round(90 + 60 * load - (weekday(day) > 5 ? 90 : 0))),
      done: Math.max(0, Math.round(4 + 2 * load + normal(random))),
    }
    facts.set(day, fact)
    if (weekday(day) > 5 && random.chance(0.7)) continue
    const [first, last] = hours(at / days)
    const times = Array.from({ length: random.between(1, most) }, () => random.between(first, last))
    let moment = 0
    for (const hour of times.sort((one, two) => one - two)) {
      moment = 0.6 * moment + 0.7 * normal(random)
      const energy = isDice
        ? random.between(1, 5)
        : clamp(3.3 + level + moment + effect(hour, day, fact))
      const engagement = random.chance(0.8) ? clamp(3.3 + level + 0.8 * normal(random)) : null
      felt.push({ day, hour, energy, engagement })
    }
  }
  return { felt, facts }
}

const said = ({ felt, facts }: Year) => statementsOf(felt, facts)

const HABITS: Record<string, Habits> = {
  'several a day': {},
  'dice': { isDice: true },
  'one a day': { most: 1 },
  'a few weeks': { days: 50 },
  'ever later': {
    hours: (share) => [7 + Math.round(share * 6), 13 + Math.round(share * 6)],
  },
}

test.group('Energy | Statements', () => {
  test('a planted pattern is found, with its n and an interval that holds it', ({ assert }) => {
    const effect = (hour: number) => (hour >= 9 && hour < 11 ? 1.2 : 0)
    const year = yearOf(7, { effect })
    const [best] = said(year).filter(
      ({ measure, kind }) => measure === 'energy' && kind === 'hours'
    )
    assert.containsSubset(best, { from: 9, to: 11, direction: 'higher', of: 'check_ins' })
    assert.isAtMost(best.n, year.felt.length)
    assert.isAbove(best.n, 200)
    assert.isBelow(best.low, best.difference)
    assert.isAbove(best.low, 0.5)
    assert.isBelow(best.high, 1.7)
    assert.closeTo(best.inside! - best.outside!, best.difference, 1e-9)
  })

  test('long meetings and a weekday are found where they matter', ({ assert }) => {
    const tired = yearOf(11, { effect: (_, __, { meetings }) => (meetings / 60) * -0.4 })
    const meetings = said(tired).find(({ kind }) => kind === 'meetings')!
    assert.containsSubset(meetings, { measure: 'energy', direction: 'lower', of: 'days' })
    assert.isBelow(meetings.high, 0)
    const fridays = yearOf(12, { effect: (_, day) => (weekday(day) === 5 ? -1.2 : 0) })
    assert.containsSubset(
      said(fridays).filter(({ kind }) => kind === 'weekday'),
      [{ weekday: 5, direction: 'lower' }]
    )
  })

  test('under 20 check-ins nothing is said, however clear they are', ({ assert }) => {
    const felt = Array.from({ length: 19 }, (_, at) => ({
      day: addDays('2026-11-01', Math.floor(at / 2)),
      hour: at % 2 ? 9 : 15,
      energy: at % 2 ? 5 : 1,
      engagement: null,
    }))
    assert.deepEqual(statementsOf(felt, new Map()), [])
    const more = ['2026-11-11', '2026-11-12'].flatMap((day) => [
      { ...felt[1], day },
      { ...felt[0], day },
    ])
    assert.isNotEmpty(statementsOf([...felt, ...more], new Map()))
  })

  test('the same check-ins say the same, and a year of them says it at once', ({ assert }) => {
    const year = yearOf(5, { effect: (hour) => (hour < 11 ? 1 : 0) })
    const first = said(year)
    const began = performance.now()
    const second = said(year)
    // some 20 ms of processor time once the code is warm, three times that before
    assert.isBelow(performance.now() - began, 500)
    assert.deepEqual(first, second)
  })

  test('where there is nothing, fewer than 5 % of whole runs say anything', ({ assert }) => {
    const runs = 60
    const claiming: Record<string, number> = {}
    for (const [habit, habits] of Object.entries(HABITS)) {
      const years = Array.from({ length: runs }, (_, run) => yearOf(1000 + run, habits))
      claiming[habit] = years.filter((year) => said(year).length > 0).length
    }
    const all = Object.values(claiming).reduce((sum, one) => sum + one, 0)
    // 1.8 % of 2,500
    assert.isBelow(all / (runs * Object.keys(HABITS).length), 0.05, JSON.stringify(claiming))
  })
})
