import { readFileSync } from 'node:fs'

/** What Vitest's JSON report counts. A run that ended badly never counts as clean. */
export function vitestCounts(report, code) {
  const said = read(report)
  if (said === null) return { passed: 0, failed: 1, skipped: 0 }
  // A file that could not even be loaded has no tests to fail, and is a failure all the same.
  const broken = said.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return honest(
    said.numPassedTests,
    said.numFailedTests + broken.length,
    said.numPendingTests + said.numTodoTests,
    code,
  )
}

/** What Playwright's JSON report counts; a test that passed only at the second try has failed once. */
export function playwrightCounts(report, code) {
  const said = read(report)
  if (said === null) return { passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = said.stats
  return honest(expected, unexpected + flaky + said.errors.length, skipped, code)
}

function honest(passed, failed, skipped, code) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped }
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return null
  }
}
