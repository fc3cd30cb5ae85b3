import { QueryClientProvider } from '@tanstack/react-query'
import { configure, render } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { followChanges, makeQueryClient } from '../../renderer/bridge/query-client.ts'
import { ToastRegion } from '../../renderer/ui/Toast.tsx'
import type { FakeBridge } from './fake-bridge.ts'

// A busy computer is slow, not wrong.
configure({ asyncUtilTimeout: 8_000 })

export interface FakePage {
  readonly user: UserEvent
  /** Addresses it went to, oldest first. */
  readonly history: readonly string[]
  readonly close: () => void
}

/** Draws a part of the page as it stands in the program, with a fake main behind it. */
export function openFakePage(part: ReactNode, bridge: FakeBridge, path = '/'): FakePage {
  Object.assign(window, { bridge })
  const client = makeQueryClient()
  const endFollowing = followChanges(client)
  const place = memoryLocation({ path, record: true })
  const drawn = render(
    <I18nProvider locale="en-GB">
      <QueryClientProvider client={client}>
        <Router hook={place.hook}>{part}</Router>
        <ToastRegion />
      </QueryClientProvider>
    </I18nProvider>,
  )
  return {
    user: userEvent.setup(),
    history: place.history,
    close: () => {
      // What is kept for one sitting goes, as it would at a lock.
      bridge.tell({ name: 'vault.locked', reason: 'asked' })
      drawn.unmount()
      endFollowing()
      client.clear()
    },
  }
}
