import { useSyncExternalStore } from 'react'
import { call } from './bridge.ts'

/** A fresh page that takes over from a hidden one is opened at this hash, so that it stays hidden. */
export const HIDDEN_HASH = '#/notes'

let isHidden = typeof location !== 'undefined' && location.hash === HIDDEN_HASH
const watchers = new Set<() => void>()

function say(next: boolean): void {
  isHidden = next
  // At once and without React: base.css shows nothing but the notes while this stands.
  if (next) document.documentElement.dataset['hidden'] = 'yes'
  else delete document.documentElement.dataset['hidden']
  for (const watch of watchers) watch()
}

/** Blanks the page at once, then locks; main asks for the drafts before it does, and waits three seconds at most. */
export async function hideNow(): Promise<void> {
  say(true)
  await call('vault.lock', { reason: 'hidden' })
}

/** Shows the lock screen again; never the journal, even if the lock did not come through at first. */
export async function comeBack(): Promise<void> {
  const status = await call('vault.status')
  if (!status.ok) return
  if (status.value.state === 'open') {
    const locked = await call('vault.lock', { reason: 'hidden' })
    if (!locked.ok) return
  }
  if (location.hash === HIDDEN_HASH) history.replaceState(null, '', location.pathname)
  say(false)
}

export function useHidden(): boolean {
  return useSyncExternalStore(
    (watch) => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    () => isHidden,
  )
}
