import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { checkDraft } from '../../../core/contact/draft-check.ts'
import type { FoundSignal } from '../../../core/contact/found-signal.ts'

type Check = typeof checkDraft

/** The rules take up to most of a second to build: off the keystroke, once the page has been drawn. */
const AFTER_FIRST_PAINT_MS = 50

/**
 * What the words of a draft carry, as it is typed; null until the rules are there. They are fetched with the first draft,
 * since the page itself must not wait for their phrases. Nothing of the words is kept.
 */
export function useDraftCheck(text: string): readonly FoundSignal[] | null {
  const [rules, setRules] = useState<{ readonly check: Check } | null>(null)
  useEffect(() => {
    let isGone = false
    const timer = setTimeout(async () => {
      const { checkDraft: check, draftRules } = await import('../../../core/contact/draft-check.ts')
      draftRules()
      if (!isGone) setRules({ check })
    }, AFTER_FIRST_PAINT_MS)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [])
  const typed = useDeferredValue(text)
  return useMemo(() => rules?.check(typed) ?? null, [rules, typed])
}
