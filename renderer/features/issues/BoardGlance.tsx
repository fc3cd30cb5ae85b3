import type { ReactNode } from 'react'
import { understoodCards } from '../../../core/issues/board.ts'
import { closeLooksToday } from '../../../core/issues/issues.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import type { LocalTime } from '../../../core/kernel/time.ts'
import { GlanceStrip } from '../../ui/Part.tsx'
import { issuesWords } from '../../words/issues.ts'

const words = issuesWords.glance

interface BoardGlanceProps {
  readonly issues: readonly Issue[]
  readonly now: LocalTime
}

/** What is understood by now, and how much was dug today. No sum of parts, and nothing about whose they are. */
export function BoardGlance({ issues, now }: BoardGlanceProps): ReactNode {
  const understood = understoodCards(issues)
  const looks = closeLooksToday(issues, now)
  const accepted = issues.filter(({ status }) => status === 'accept_as_is').length
  const facts = [
    ...(understood === 0 ? [] : [words.understood(understood)]),
    ...(accepted === 0 ? [] : [words.accepted(accepted)]),
    ...(looks === 0 ? [] : [words.looks(looks)]),
  ]
  return <GlanceStrip label={words.label} facts={facts} />
}
