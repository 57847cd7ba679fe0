import { test } from '@japa/runner'
import { fingerprints, merge, type TaskValues } from '#services/tasks/values'

const values = (differences: Partial<TaskValues> = {}): TaskValues => ({
  title: 'Plan',
  notes: 'one\ntwo',
  priority: 0,
  demand: null,
  place: { projectId: 1, sectionId: null },
  tags: ['Phone', 'home'],
  due: { on: '2026-11-20', time: null },
  planned: null,
  start: null,
  estimate: 30,
  recurrence: { rule: null, afterCompletion: false },
  promise: { contactId: null, by: null, on: null },
  ...differences,
})

const was = fingerprints(values())

test.group('Merging two edits of a task', () => {
  test('what nobody changed is nobody’s', ({ assert }) => {
    const same = values({ notes: 'one\r\ntwo\n', tags: ['HOME', 'phone'] })
    assert.deepEqual(merge(same, values(), { was, isCurrent: true }), {
      mine: [],
      conflicts: [],
      theirs: [],
    })
  })

  test('each keeps what only they changed', ({ assert }) => {
    const result = merge(
      values({ priority: 3, tags: ['home'] }),
      values({ title: 'Plan B', due: { on: '2026-11-21', time: '09:00' } }),
      { was, isCurrent: false }
    )
    assert.deepEqual(result, {
      mine: ['priority', 'tags'],
      conflicts: [],
      theirs: ['title', 'due'],
    })
  })

  test('the same field changed differently is a conflict, changed alike it is not', ({
    assert,
  }) => {
    const result = merge(
      values({ title: 'A', estimate: 60 }),
      values({ title: 'B', estimate: 60 }),
      { was, isCurrent: false }
    )
    assert.deepEqual(result.conflicts, ['title'])
    assert.deepEqual(result.mine, [])
  })

  test('without fingerprints an older version can’t be overwritten', ({ assert }) => {
    assert.deepEqual(merge({ title: 'A' }, values(), { isCurrent: false }).conflicts, ['title'])
    assert.deepEqual(merge({ title: 'A' }, values(), { isCurrent: true }).mine, ['title'])
  })

  test('fingerprints that someone made up are no reason to fail', ({ assert }) => {
    for (const made of ['', 'title', '::: x:y:z', 'title:zzzz']) {
      assert.doesNotThrow(() => merge(values(), values(), { was: made, isCurrent: true }))
    }
  })
})
