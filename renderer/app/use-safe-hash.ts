import { useSyncExternalStore } from 'react'
import { navigate } from 'wouter/use-hash-location'
import { flushDrafts } from '../bridge/drafts.ts'

let shown = ''
let turn = 0
const hearers = new Set<() => void>()

/**
 * The hash as the address of a page. However it changes, by a link, a command or the window's way
 * back, drafts are saved while their page still stands, and the other page comes after that.
 */
export function useSafeHash(): [string, typeof navigate] {
  return [useSyncExternalStore(follow, read), navigate]
}

/** Links show the hash they lead to. */
useSafeHash.hrefs = (href: string): string => `#${href}`

function read(): string {
  return hearers.size === 0 ? inHash() : shown
}

function follow(hear: () => void): () => void {
  if (hearers.size === 0) {
    shown = inHash()
    addEventListener('hashchange', leave)
  }
  hearers.add(hear)
  return () => {
    hearers.delete(hear)
    if (hearers.size === 0) removeEventListener('hashchange', leave)
  }
}

function leave(): void {
  turn += 1
  const own = turn
  void flushDrafts().then(() => {
    // A later change of the hash shows its page itself.
    if (own !== turn) return
    shown = inHash()
    for (const hear of hearers) hear()
  })
}

function inHash(): string {
  return `/${location.hash.replace(/^#?\/?/, '')}`
}
