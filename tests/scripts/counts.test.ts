import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { playwrightCounts, vitestCounts } from '../../scripts/test/counts.mjs'

let folder: string
let report: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stillwater-test-'))
  report = join(folder, 'report.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

const said = (facts: object): void => writeFileSync(report, JSON.stringify(facts))
const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] }
const playwright = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 2 }, errors: [] }

test('a clean run is counted as it says', () => {
  said(vitest)
  expect(vitestCounts(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 1 })
  said(playwright)
  expect(playwrightCounts(report, 0)).toEqual({ passed: 4, failed: 0, skipped: 2 })
})

test('a run without a report has failed', () => {
  expect(vitestCounts(report, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(playwrightCounts(report, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a run that ended badly has failed, whatever its report says', () => {
  said(vitest)
  expect(vitestCounts(report, 1).failed).toBe(1)
  said(playwright)
  expect(playwrightCounts(report, 1).failed).toBe(1)
})

test('a file that could not be loaded has failed', () => {
  said({ ...vitest, testResults: [{ status: 'failed', assertionResults: [] }] })
  expect(vitestCounts(report, 1).failed).toBe(1)
})

test('a test that passed at its second try has failed', () => {
  said({ ...playwright, stats: { ...playwright.stats, flaky: 1 } })
  expect(playwrightCounts(report, 0).failed).toBe(1)
})
