import { useState, type ReactNode } from 'react'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { balanceNote } from '../../../core/issues/sides.ts'
import { Banner } from '../../ui/Banner.tsx'
import { issuesWords } from '../../words/issues.ts'

/** Says once that cards lean to one side. No count, no verdict; closed, it stays closed for this visit. */
export function BalanceNote({ issues }: { readonly issues: readonly Issue[] }): ReactNode {
  const [isClosed, setIsClosed] = useState(false)
  const note = balanceNote(issues)
  if (note === null || isClosed) return null
  const text = note.onlyMine >= note.onlyTheirs ? issuesWords.balance.mine : issuesWords.balance.theirs
  return <Banner onDismiss={() => setIsClosed(true)}>{text}</Banner>
}
