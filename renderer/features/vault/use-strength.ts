import { useEffect, useState } from 'react'
import type { Output } from '../../../core/contract.ts'
import { call } from '../../bridge/bridge.ts'

export type Strength = Output<'vault.judgePassphrase'>

/** Milliseconds without a key before it is judged. */
const PAUSE = 200

/** How hard the passphrase is to guess; null while it is empty or being judged. */
export function useStrength(passphrase: string): Strength | null {
  const [judged, setJudged] = useState<{ readonly of: string; readonly strength: Strength } | null>(null)
  useEffect(() => {
    if (passphrase === '') return undefined
    let isNewest = true
    const timer = setTimeout(() => {
      void call('vault.judgePassphrase', { passphrase }).then((result) => {
        if (isNewest && result.ok) setJudged({ of: passphrase, strength: result.value })
      })
    }, PAUSE)
    return () => {
      isNewest = false
      clearTimeout(timer)
    }
  }, [passphrase])
  return judged?.of === passphrase ? judged.strength : null
}
