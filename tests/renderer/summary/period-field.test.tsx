import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { PeriodField } from '../../../renderer/features/summary/PeriodField.tsx'
import { summaryWords } from '../../../renderer/words/summary.ts'

const TODAY = '2026-05-31'
const words = summaryWords.period

it.each([
  ['ends after today', { from: '2026-05-01', to: '2026-06-01' }, words.tooLong],
  ['is longer than ten years', { from: '0002-01-01', to: TODAY }, words.tooLong],
  ['is backwards', { from: TODAY, to: '2026-05-01' }, words.backwards],
])('says what is wrong with a period that %s', (_, period, said) => {
  const { unmount } = render(<PeriodField period={period} today={TODAY} onChange={() => undefined} />)
  expect(screen.getByRole('alert').textContent).toBe(said)
  unmount()
})
