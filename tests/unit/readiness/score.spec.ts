import { test } from '@japa/runner'
import fc from 'fast-check'
import type { CriterionKind } from '#models/criterion'
import { type Asked, type Facts, gapsOf, lineOf, scoreOf } from '#services/readiness/score'

const asked = (kind: CriterionKind, more: Partial<Asked> = {}): Asked => ({
  id: 1,
  kind,
  weight: 1,
  skillId: null,
  goalId: null,
  level: null,
  needed: null,
  ...more,
})
const facts = (more: Partial<Facts> = {}): Facts => ({
  skills: new Map(),
  goals: new Map(),
  evidence: new Map(),
  ticked: new Set(),
  ...more,
})
const skill = (level: number, evidence: number) =>
  facts({ skills: new Map([[7, { level, evidence }]]) })

test.group('The score of a role', () => {
  test('a level counts by how far it is, and half where nothing shows it', ({ assert }) => {
    const wanted = asked('skill', { skillId: 7, level: 4, weight: 2 })
    assert.equal(lineOf(wanted, skill(3, 2)).points, 1.5)
    assert.equal(lineOf(wanted, skill(3, 0)).points, 0.75)
    assert.isTrue(lineOf(wanted, skill(3, 0)).isUnsupported)
    assert.equal(lineOf(wanted, skill(5, 1)).points, 2)
    assert.equal(lineOf(wanted, skill(0, 0)).points, 0)
    assert.isFalse(lineOf(wanted, skill(0, 0)).isUnsupported)
    assert.isNull(lineOf(wanted, facts()).have)
  })

  test('evidence counts by its pieces, for a skill and for the criterion itself', ({ assert }) => {
    const ofSkill = asked('evidence', { skillId: 7, needed: 4 })
    assert.equal(lineOf(ofSkill, skill(0, 1)).share, 0.25)
    assert.equal(lineOf(ofSkill, skill(0, 9)).share, 1)
    const own = asked('evidence', { needed: 2 })
    assert.equal(lineOf(own, facts({ evidence: new Map([[1, 1]]) })).share, 0.5)
    assert.equal(lineOf(own, facts()).share, 0)
  })

  test('a goal counts by its progress, a line when it is ticked', ({ assert }) => {
    const goal = asked('goal', { goalId: 3 })
    assert.equal(lineOf(goal, facts({ goals: new Map([[3, 0.4]]) })).share, 0.4)
    assert.equal(lineOf(goal, facts()).share, 0)
    assert.equal(lineOf(asked('check'), facts({ ticked: new Set([1]) })).share, 1)
    assert.equal(lineOf(asked('check'), facts()).share, 0)
  })

  test('the score is all points of all weights, and nothing without criteria', ({ assert }) => {
    const criteria = [asked('check', { weight: 3 }), asked('check', { id: 2, weight: 5 })]
    const { score, points, weight } = scoreOf(criteria, facts({ ticked: new Set([2]) }))
    assert.deepEqual({ score, points, weight }, { score: 63, points: 5, weight: 8 })
    assert.isNull(scoreOf([], facts()).score)
  })
})

test.group('What would raise a score most', () => {
  test('one step at a time, the best first', ({ assert }) => {
    const criteria = [
      asked('skill', { id: 1, skillId: 7, level: 4, weight: 4 }),
      asked('check', { id: 2, weight: 2 }),
      asked('evidence', { id: 3, needed: 4, weight: 2 }),
      asked('goal', { id: 4, goalId: 3, weight: 2 }),
    ]
    const now = { ...skill(2, 1), goals: new Map([[3, 0.9]]) }
    assert.deepEqual(
      gapsOf(criteria, now).map(({ step, gain }) => [step.kind, gain]),
      [
        ['tick', 20],
        ['level', 10],
        ['evidence', 5],
      ]
    )
  })

  test('a first piece of evidence makes a claim count whole', ({ assert }) => {
    const criteria = [asked('skill', { skillId: 7, level: 4 })]
    const [gap] = gapsOf(criteria, skill(4, 0))
    assert.deepEqual(gap, { step: { kind: 'evidence', skillId: 7 }, gain: 50 })
  })

  test('what counts for several criteria counts for all of them', ({ assert }) => {
    const criteria = [
      asked('skill', { id: 1, skillId: 7, level: 2 }),
      asked('evidence', { id: 2, skillId: 7, needed: 1 }),
    ]
    assert.deepEqual(gapsOf(criteria, skill(2, 0)), [
      { step: { kind: 'evidence', skillId: 7 }, gain: 75 },
    ])
  })

  test('there is nothing to do where all is there, or what was asked for is gone', ({ assert }) => {
    assert.deepEqual(gapsOf([asked('skill', { skillId: 7, level: 2 })], skill(3, 1)), [])
    assert.deepEqual(gapsOf([asked('skill', { skillId: 8, level: 2 })], skill(3, 1)), [])
    assert.deepEqual(gapsOf([], facts()), [])
  })

  test('a score stays between 0 and 100, and a step never lowers it', ({ assert }) => {
    const one = fc.record({
      id: fc.integer({ min: 1, max: 9 }),
      kind: fc.constantFrom<CriterionKind>('skill', 'goal', 'evidence', 'check'),
      weight: fc.integer({ min: 1, max: 5 }),
      skillId: fc.option(fc.integer({ min: 1, max: 3 })),
      goalId: fc.option(fc.integer({ min: 1, max: 3 })),
      level: fc.option(fc.integer({ min: 1, max: 5 })),
      needed: fc.option(fc.integer({ min: 1, max: 9 })),
    })
    const state = {
      level: fc.integer({ min: 0, max: 5 }),
      evidence: fc.integer({ min: 0, max: 9 }),
    }
    const truth = fc.record({
      skills: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.record(state)), {
        selector: ([id]) => id,
      }),
      goals: fc.array(
        fc.tuple(fc.integer({ min: 1, max: 3 }), fc.double({ min: 0, max: 1, noNaN: true }))
      ),
      ticked: fc.array(fc.integer({ min: 1, max: 9 })),
    })
    fc.assert(
      fc.property(fc.array(one), truth, (criteria, { skills, goals, ticked }) => {
        const known = facts({
          skills: new Map(skills),
          goals: new Map(goals),
          ticked: new Set(ticked),
        })
        const { score } = scoreOf(criteria, known)
        if (score !== null) assert.isTrue(score >= 0 && score <= 100)
        for (const { gain } of gapsOf(criteria, known)) {
          assert.isTrue(gain > 0 && gain <= 100 + 1e-9)
        }
      })
    )
  })
})
