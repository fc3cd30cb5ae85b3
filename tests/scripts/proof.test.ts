import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { provenTable, REQUIREMENTS, requirementsIn } from '../../scripts/proof/table.mjs'

const TESTS = fileURLToPath(new URL('../', import.meta.url))
/** Waiting for the part of the vault they speak of. A name leaves this list with its first test. */
const NOT_YET: readonly string[] = ['VF-20']

/** Ids in the names of tests, as they stand in the source. */
function named(): ReadonlySet<string> {
  const sources = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(test|spec)\.tsx?$/.test(name))
    .map((name) => readFileSync(join(TESTS, name), 'utf8'))
  const titles = sources.flatMap(
    (source) => source.match(/^ *(?:(?:describe|it|test)\b[^'"`\n]*)?['"`][^\n]*/gm) ?? [],
  )
  return new Set(titles.flatMap(requirementsIn))
}

test('every requirement has a test named after it', () => {
  const names = named()
  const missing = REQUIREMENTS.filter((id) => !names.has(id))
  expect(missing).toEqual(NOT_YET)
})

test('the table shows each requirement, what was counted, and what failed or is missing', () => {
  const tests = [
    { name: 'a save FI-2 VF-2 is kept', status: 'passed' },
    { name: 'a file VF-2 is whole', status: 'failed' },
  ]
  const table = provenTable(tests, [{ id: 'FI-2', what: 'the power fails', times: 20_000 }])
  for (const id of REQUIREMENTS) expect(table).toContain(`| **${id}** |`)
  expect(table).toContain('| 1 test | 1 passed |')
  expect(table).toContain('| the power fails | 20,000 | kept |')
  expect(table).toContain('| 2 tests | 1 of 2 failed |')
  expect(table).toContain('| 0 tests | no test |')
})
