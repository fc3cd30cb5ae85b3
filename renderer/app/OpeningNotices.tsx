import { useState, type ReactNode } from 'react'
import { useFeature } from '../bridge/use-feature.ts'
import { Banner } from '../ui/Banner.tsx'
import { vaultWords } from '../words/vault.ts'

/** Those that ask for a look at something; the others only tell. */
const ASKS_FOR_A_LOOK: ReadonlySet<string> = new Set([
  'torn-tail',
  'waiting-for-files',
  'keyless',
  'log-missing',
  'seen-changed',
  'many-missing',
  'clock-ahead',
  'salvaged',
  'perhaps-older',
  'from-copy',
  'empty-beside-copies',
  'folder-full',
  'folder-refuses',
  'copy-failed',
])

/** What opening the journal found and mended, or what stands since, told until it is closed or over. */
export function OpeningNotices(): ReactNode {
  const { value: status } = useFeature('vault.status')
  const [closed, setClosed] = useState<readonly string[]>([])
  const told = status?.notices.map((notice) => ({ ...notice, name: `${notice.kind} ${notice.count}` }))
  // One that is over and comes again is told again.
  const still = closed.filter((name) => told?.some((notice) => notice.name === name) ?? true)
  if (still.length < closed.length) setClosed(still)
  return told
    ?.filter(({ name }) => !still.includes(name))
    .map(({ kind, count, name }) => (
      <Banner
        key={kind}
        tone={ASKS_FOR_A_LOOK.has(kind) ? 'warn' : 'info'}
        announce="polite"
        onDismiss={() => setClosed([...still, name])}
      >
        {vaultWords.notices[kind](count)}
      </Banner>
    ))
}
