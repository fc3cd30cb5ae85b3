import { useState, type ReactNode } from 'react'
import { useFeature } from '../bridge/use-feature.ts'
import { Banner } from '../ui/Banner.tsx'
import { vaultWords } from '../words/vault.ts'

/** What opening the journal found and mended, told until it is closed. */
export function OpeningNotices(): ReactNode {
  const { value: status } = useFeature('vault.status')
  const [closed, setClosed] = useState<readonly string[]>([])
  return status?.notices
    .filter(({ kind }) => !closed.includes(kind))
    .map(({ kind, count }) => (
      <Banner
        key={kind}
        tone={kind === 'torn-tail' ? 'warn' : 'info'}
        announce="polite"
        onDismiss={() => setClosed([...closed, kind])}
      >
        {vaultWords.notices[kind](count)}
      </Banner>
    ))
}
