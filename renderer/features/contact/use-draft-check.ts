import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { checkDraft, draftRules, type FoundSignal } from '../../../core/contact/draft-check.ts'

/** The rules take up to most of a second to build: off the keystroke, once the page has been drawn. */
const AFTER_FIRST_PAINT_MS = 50

/** What the words of a draft carry, as it is typed; null until the rules are there. Nothing of it is kept. */
export function useDraftCheck(text: string): readonly FoundSignal[] | null {
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      draftRules()
      setReady(true)
    }, AFTER_FIRST_PAINT_MS)
    return () => clearTimeout(timer)
  }, [])
  const typed = useDeferredValue(text)
  return useMemo(() => (isReady ? checkDraft(typed) : null), [isReady, typed])
}
