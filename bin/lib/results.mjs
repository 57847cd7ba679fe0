import { existsSync, readFileSync } from 'node:fs'

/** What one run of the test runner came to. Failures are `{ suite, group, test, reason }`, by their titles. */
export const NOTHING = { passed: 0, failed: 0, skipped: 0, failures: [] }

/** More than this is no accident of a busy machine. */
const FEW = 10

/**
 * Reads what tests/support/result_file.ts wrote. A run that ended badly without a failed test
 * (it did not start, was killed, or failed in a hook) counts as one failure.
 */
export function readResult(file, exitCode) {
  const written = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const result = { ...NOTHING, ...written }
  if (exitCode !== 0 && result.failed === 0) return { ...result, failed: 1 }
  return result
}

export function addResults(results) {
  return results.reduce(
    (sum, { passed, failed, skipped, failures }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
      failures: [...sum.failures, ...failures],
    }),
    NOTHING
  )
}

/**
 * The runner's arguments to run again the few tests that failed, for each suite; none where a run failed
 * otherwise than by its tests, or by many.
 * @returns {string[][]}
 */
export function argumentsForFailed({ failed, failures }) {
  if (failed !== failures.length || failed > FEW) return []
  const suites = [...new Set(failures.map((one) => one.suite))]
  return suites.map((suite) => {
    const these = failures.filter((one) => one.suite === suite)
    return [suite, ...named('--groups', these, 'group'), ...named('--tests', these, 'test')]
  })
}

function named(option, failures, key) {
  const names = new Set(failures.map((one) => one[key]).filter(Boolean))
  return [...names].flatMap((name) => [option, name])
}

/** What a run came to, after what failed in it has run again; what did not run again has failed. */
export function settled(first, again) {
  if (again.passed + again.failed < first.failed) return first
  const failed = Math.min(again.failed, first.failed)
  return {
    ...first,
    passed: first.passed + first.failed - failed,
    failed,
    failures: again.failures,
  }
}

/** A failed test and why, on one line. */
export function failureLine({ suite, group, test, reason }) {
  const name = [suite, group, test].filter(Boolean).join(' › ')
  return reason ? `${name}: ${reason.replace(/\s+/g, ' ')}` : name
}

/** The line on which a run ends. */
export function resultLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}
