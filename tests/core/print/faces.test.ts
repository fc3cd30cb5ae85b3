import { expect, test } from 'vitest'
import { faceRules } from '../../../core/print/faces.ts'

test('no word on paper waits unseen for its font', () => {
  const rules = faceRules('Żółw').split('\n')
  expect(rules.length).toBeGreaterThan(faceRules('Plain').split('\n').length)
  for (const rule of rules) expect(rule).toContain('font-display: swap;')
})
