import { appendFileSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const RESULTS = new URL('../../test-results/', import.meta.url)

/**
 * Notes what a test has just proved, for the table in `docs/vault-proof.md` (`npm run proof`). Called after the
 * last expectation, so that what failed is not in it.
 */
export function proved(id: string, what: string, times: number): void {
  mkdirSync(RESULTS, { recursive: true })
  appendFileSync(fileURLToPath(new URL('proof.jsonl', RESULTS)), `${JSON.stringify({ id, what, times })}\n`)
}
