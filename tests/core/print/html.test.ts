import { expect, test } from 'vitest'
import { htmlOf } from '../../../core/print/html.ts'
import type { PrintDocument } from '../../../core/print/print.schema.ts'

test('the file holds nothing that no sheet of the preview shows: no numbers behind a drawing, nothing hidden', () => {
  const document: PrintDocument = {
    title: 'Review',
    period: '',
    form: 'paper',
    blocks: [
      {
        kind: 'line',
        sentence: 'About the same.',
        columns: ['Time', 'Mean'],
        scale: { lowest: 1, highest: 5, ticks: [] },
        points: [
          { label: 'Week 40', value: 3.217 },
          { label: 'Week 41', value: null },
        ],
      },
    ],
  }
  const html = htmlOf(document, 'a4', '')
  expect(html).toContain('About the same.')
  expect(html).not.toMatch(/<table|3\.217|3\.2</)
  expect(html.match(/[^{}]*\{[^{}]*display: none[^{}]*\}/g)?.map((rule) => rule.trim()) ?? []).toEqual([
    '.paper .page-break { display: none }',
  ])
})
