import { useEffect, useState } from 'react'
import type { Check } from '../../core/conversation/balance.ts'

/** The rules take part of a second to build: off the keystroke, once the page has been drawn. */
const AFTER_FIRST_PAINT_MS = 50

/** Reads how a sentence may be heard; null until the rules are there, which are fetched with the first page that needs them. */
export function useSentenceCheck(): Check | null {
  const [rules, setRules] = useState<{ readonly check: Check } | null>(null)
  useEffect(() => {
    let isGone = false
    const timer = setTimeout(async () => {
      const { checkSentence, sentenceRules } = await import('../../core/conversation/sentence-check.ts')
      sentenceRules()
      if (!isGone) setRules({ check: checkSentence })
    }, AFTER_FIRST_PAINT_MS)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [])
  return rules?.check ?? null
}
