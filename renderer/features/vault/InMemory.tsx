import { useEffect, useState, type ReactNode } from 'react'
import { listen } from '../../bridge/bridge.ts'
import { Banner } from '../../ui/Banner.tsx'
import { vaultWords } from '../../words/vault.ts'

/** Said while locked: words that no disk has, and that leaving was put off for them. */
export function InMemory({ count }: { readonly count: number }): ReactNode {
  const [isPutOff, setPutOff] = useState(false)
  useEffect(() => listen((event) => event.name === 'vault.lockPutOff' && setPutOff(true)), [])
  return (
    <Banner tone="warn" announce="assertive" {...(isPutOff && { title: vaultWords.unlock.notQuit })}>
      {vaultWords.notices['words-in-memory'](count)}
    </Banner>
  )
}
