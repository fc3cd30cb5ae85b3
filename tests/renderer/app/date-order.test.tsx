import { cleanup, render, screen } from '@testing-library/react'
import { useLocale } from 'react-aria-components'
import { afterEach, expect, it, vi } from 'vitest'
import { App } from '../../../renderer/app/App.tsx'
import { makeQueryClient } from '../../../renderer/bridge/query-client.ts'
import { makeFakeBridge } from '../../support/fake-bridge.ts'

vi.mock('../../../renderer/app/LockGate.tsx', () => ({ LockGate: Day }))

function Day(): string {
  const { locale } = useLocale()
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).format(new Date('2026-11-26T12:00:00Z'))
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it.each([
  [undefined, '26/11/2026'],
  ['US', '11/26/2026'],
  ['DE', '26/11/2026'],
])('a day is in the order of %s', async (region, day) => {
  const { language } = navigator
  expect(language).toBe('en-US')
  vi.stubGlobal('bridge', makeFakeBridge(region === undefined ? {} : { region }))
  render(<App client={makeQueryClient()} />)
  expect(await screen.findByText(day)).toBeDefined()
})
