import type { ReactNode } from 'react'
import type { Output } from '../../../core/contract.ts'
import { Banner } from '../../ui/Banner.tsx'
import { vaultWords } from '../../words/vault.ts'
import { InMemory } from './InMemory.tsx'

/** Said while locked: what of the last lock no disk has, or the journal folder has not. */
export function SinceTheLock({
  notices,
}: {
  readonly notices: Output<'vault.status'>['notices']
}): ReactNode {
  return notices.map(({ kind, count }) =>
    kind === 'words-in-memory' ? (
      <InMemory key={kind} count={count} />
    ) : (
      <Banner key={kind} tone="warn" announce="polite">
        {vaultWords.notices[kind](count)}
      </Banner>
    ),
  )
}
