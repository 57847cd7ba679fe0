import { writeFileSync } from 'node:fs'
import type { PluginFn } from '@japa/runner/types'

/** Writes the sums of a run to the file that TEST_RESULT_FILE names, for `npm test` to add up. */
export function resultFile(file = process.env.TEST_RESULT_FILE): PluginFn {
  return ({ emitter, runner }) => {
    if (!file) return
    emitter.on('runner:end', () => {
      const { passed, regression, failed, skipped, todo } = runner.getSummary().aggregates
      // a test that is marked as failing, and does fail, counts as `regression`
      const sums = { passed: passed + regression, failed, skipped: skipped + todo }
      writeFileSync(file, JSON.stringify(sums))
    })
  }
}
