import { existsSync, readFileSync } from 'node:fs'

/** What one run of the test runner came to. */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 }

/**
 * Reads what tests/support/result_reporter.ts wrote. A run that ended badly without a failed test
 * (it did not start, was killed, or failed in a hook) counts as one failure.
 */
export function readResult(file, exitCode) {
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : NOTHING
  if (exitCode !== 0 && result.failed === 0) return { ...result, failed: 1 }
  return result
}

export function addResults(results) {
  return results.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    NOTHING
  )
}

/** The line on which a run ends. */
export function resultLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}
