import { useEffect, useRef } from 'react'
import { call } from '../../bridge/bridge.ts'
import { consentsLeft } from './forms-left.ts'

/**
 * Whichever way a plan is left, one that was never begun is none and goes. The answer saves it for something that is
 * about to be tied to it, such as an entry; it stays then.
 */
export function useLeavePlan(id: string, flush: () => Promise<boolean>): () => Promise<boolean> {
  const isCarried = useRef(false)
  const isOpen = useRef(false)
  const newest = useRef(flush)
  useEffect(() => {
    newest.current = flush
  })
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
      if (isCarried.current || consentsLeft.read()[id] !== undefined) return
      // Main looks at what it holds, so the last words have to be there first.
      void newest
        .current()
        .then(async (isKept) => isKept && !isOpen.current && call('conversation.leave', { id }))
    }
  }, [id])
  return () => {
    isCarried.current = true
    return newest.current()
  }
}
