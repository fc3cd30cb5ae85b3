import { act, cleanup, render, screen } from '@testing-library/react'
import { useEffect, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Route, Router, useLocation } from 'wouter'
import { useSafeHash } from '../../../renderer/app/use-safe-hash.ts'
import { registerDraft } from '../../../renderer/bridge/drafts.ts'

let saved: string[] = []

/** A page with unsaved words that can only be saved while it stands. */
function Writing(): ReactNode {
  const [, navigate] = useLocation()
  useEffect(
    () =>
      registerDraft(async () => {
        saved.push(screen.queryByText('Writing') === null ? 'gone' : 'standing')
        return true
      }),
    [],
  )
  return (
    <>
      <p>Writing</p>
      <button type="button" onClick={() => navigate('/today')}>
        Leave
      </button>
    </>
  )
}

beforeEach(() => {
  saved = []
  history.replaceState(null, '', '#/growth')
  render(
    // oxlint-disable-next-line react/hooks -- wouter takes its location as a hook
    <Router hook={useSafeHash}>
      <Route path="/growth">
        <Writing />
      </Route>
      <Route path="/today">Today</Route>
    </Router>,
  )
})
afterEach(cleanup)

it('saves drafts before a page is left by a link or a command', async () => {
  screen.getByRole('button').click()
  expect(await screen.findByText('Today')).toBeTruthy()
  expect(saved).not.toHaveLength(0)
  expect(saved).not.toContain('gone')
})

it('saves drafts before a page is left by the window, such as with its way back', async () => {
  act(() => {
    location.hash = '#/today'
  })
  expect(await screen.findByText('Today')).toBeTruthy()
  expect(saved).toEqual(['standing'])
})

it('shows the page asked for last', async () => {
  act(() => {
    location.hash = '#/today'
    location.hash = '#/growth'
  })
  await act(async () => {
    await Promise.resolve()
  })
  expect(screen.getByText('Writing')).toBeTruthy()
})
