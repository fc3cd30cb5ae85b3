import type { ReactNode } from 'react'
import { isOpenInvitation } from '../../../core/memories/asking.ts'
import { ideaShare } from '../../../core/memories/jar.ts'
import { GlanceStrip } from '../../ui/Part.tsx'
import { memoriesWords } from '../../words/memories.ts'
import type { Moment } from './use-moments.ts'

const words = memoriesWords.glance

/** How many ideas, whether one is asked about, what was done, and whose ideas they were. */
export function MomentsGlance({ moments }: { readonly moments: readonly Moment[] }): ReactNode {
  const open = moments.some(isOpenInvitation)
  const ideas = moments.filter((each) => each.standing === 'idea' && !isOpenInvitation(each)).length
  const done = moments.filter(({ standing }) => standing === 'done').length
  const share = ideaShare(moments.map(({ activity }) => activity))
  const facts = [
    ...(ideas === 0 ? [] : [words.ideas(ideas)]),
    ...(open ? [words.asked] : []),
    ...(done === 0 ? [] : [words.done(done)]),
    ...(share === null ? [] : [words.share(share)]),
  ]
  return <GlanceStrip label={words.label} facts={facts} />
}
