import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { CalendarDay } from '../../../core/review/review.contract.ts'
import { DayCell } from '../../../renderer/features/review/calendar/DayCell.tsx'

function cell(facts: CalendarDay | undefined): HTMLElement {
  const where = { isToday: false, isAhead: true, isReachable: true, isOpen: false, isLarge: false }
  const row = document.createElement('tr')
  document.body.append(row)
  render(<DayCell day="2026-06-03" facts={facts} {...where} />, { container: row })
  return screen.getByRole('button', { name: /3 June/ })
}

it('can be opened ahead of today only where an entry was dated to it', () => {
  const empty = cell(undefined)
  expect(empty.getAttribute('aria-disabled')).toBe('true')
  document.body.replaceChildren()
  const dated = cell({ day: '2026-06-03', entries: 1, mood: null })
  expect(dated.getAttribute('aria-disabled')).toBe(null)
  expect(dated.getAttribute('aria-label')).toContain('1 entry')
})
