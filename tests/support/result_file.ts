import { writeFileSync } from 'node:fs'
import type { PluginFn } from '@japa/runner/types'

type Failure = { suite?: string; group?: string; test: string; reason: string }

/** Writes what a run came to to the file that TEST_RESULT_FILE names, for `npm test` to add up. */
export function resultFile(file = process.env.TEST_RESULT_FILE): PluginFn {
  return ({ emitter, runner }) => {
    if (!file) return
    const failures: Failure[] = []
    emitter.on('test:end', ({ hasError, title, meta, errors }) => {
      if (!hasError) return
      const { suite, group } = meta
      const reason = String(errors[0]?.error?.message ?? '').slice(0, 300)
      failures.push({ suite: suite?.name, group: group?.title, test: title.original, reason })
    })
    emitter.on('runner:end', () => {
      const { passed, regression, failed, skipped, todo } = runner.getSummary().aggregates
      // a test that is marked as failing, and does fail, counts as `regression`
      const sums = { passed: passed + regression, failed, skipped: skipped + todo, failures }
      writeFileSync(file, JSON.stringify(sums))
    })
  }
}
