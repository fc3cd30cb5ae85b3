import { useCallback } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { flushDrafts } from '../bridge/drafts.ts'

type Navigate = ReturnType<typeof useHashLocation>[1]

/** The hash as the address of a page; drafts are saved before another page is opened. */
export function useSafeHash(): [string, Navigate] {
  const [path, go] = useHashLocation()
  const navigate: Navigate = useCallback(
    (to, options) => {
      void flushDrafts().then(() => go(to, options))
    },
    [go],
  )
  return [path, navigate]
}

/** Links show the hash they lead to. */
useSafeHash.hrefs = (href: string): string => `#${href}`
