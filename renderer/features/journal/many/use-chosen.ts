import { useEffect, useState } from 'react'
import type { Output } from '../../../../core/contract.ts'
import { call } from '../../../bridge/bridge.ts'

type Facts = Output<'journal.chosen'>

/** What is known of the chosen entries when a dialog about them is opened; null until it came. */
export function useChosen(ids: readonly string[]): Facts | null {
  const [facts, setFacts] = useState<Facts | null>(null)
  const [asked] = useState(ids)
  useEffect(() => {
    let isGone = false
    void call('journal.chosen', { ids: [...asked] }).then((result) => {
      if (result.ok && !isGone) setFacts(result.value)
    })
    return () => {
      isGone = true
    }
  }, [asked])
  return facts
}
