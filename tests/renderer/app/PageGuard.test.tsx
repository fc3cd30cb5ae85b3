import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { PageGuard } from '../../../renderer/app/PageGuard.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function Broken(): ReactNode {
  throw new Error('a page that breaks')
}

it('keeps a page that broke to itself, and shows the next one', () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const { rerender } = render(
    <PageGuard place="/issues">
      <Broken />
    </PageGuard>,
  )
  expect(screen.getByRole('alert').textContent).toContain('This page stopped working')
  rerender(
    <PageGuard place="/today">
      <p>Today</p>
    </PageGuard>,
  )
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByText('Today')).toBeTruthy()
})
