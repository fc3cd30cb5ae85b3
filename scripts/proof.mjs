import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup/root.mjs'
import { provenTable, REQUIREMENTS, requirementsIn } from './proof/table.mjs'

const results = join(root, 'test-results')
const unit = join(results, 'unit.json')
if (!existsSync(unit)) {
  console.error('No results of a test run are here: npm test makes them.')
  process.exit(1)
}
const tests = JSON.parse(readFileSync(unit, 'utf8')).testResults.flatMap((file) =>
  file.assertionResults.map(({ fullName, status }) => ({ name: fullName, status })),
)
const lines = existsSync(join(results, 'proof.jsonl'))
  ? readFileSync(join(results, 'proof.jsonl'), 'utf8').split('\n')
  : []
const proofs = lines.filter((line) => line !== '').map((line) => JSON.parse(line))
writeFileSync(join(root, 'docs', 'vault-proof.md'), provenTable(tests, proofs))
const missing = REQUIREMENTS.filter((id) => !tests.some(({ name }) => requirementsIn(name).includes(id)))
console.log(
  `docs/vault-proof.md: ${REQUIREMENTS.length - missing.length} of ${REQUIREMENTS.length} requirements`,
)
if (missing.length > 0) {
  console.error(`without a test: ${missing.join(', ')}`)
  process.exitCode = 1
}
