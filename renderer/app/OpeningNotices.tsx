import { useState, type ReactNode } from 'react'
import { useFeature } from '../bridge/use-feature.ts'
import { Banner } from '../ui/Banner.tsx'
import { vaultWords } from '../words/vault.ts'

/** Those that ask for a look at something; the others only tell. */
const ASKS_FOR_A_LOOK: ReadonlySet<string> = new Set([
  'torn-tail',
  'waiting-for-files',
  'log-missing',
  'seen-changed',
  'many-missing',
  'clock-ahead',
  'salvaged',
  'copy-failed',
])

/** What opening the journal found and mended, told until it is closed. */
export function OpeningNotices(): ReactNode {
  const { value: status } = useFeature('vault.status')
  const [closed, setClosed] = useState<readonly string[]>([])
  return status?.notices
    .filter(({ kind, count }) => !closed.includes(`${kind} ${count}`))
    .map(({ kind, count }) => (
      <Banner
        key={kind}
        tone={ASKS_FOR_A_LOOK.has(kind) ? 'warn' : 'info'}
        announce="polite"
        onDismiss={() => setClosed([...closed, `${kind} ${count}`])}
      >
        {vaultWords.notices[kind](count)}
      </Banner>
    ))
}
