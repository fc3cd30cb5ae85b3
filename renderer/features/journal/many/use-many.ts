import type { Deed } from '../../../../core/journal/deeds.ts'
import { flushDrafts } from '../../../bridge/drafts.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { manyWords as words } from '../../../words/many-entries.ts'
import { useUndoOffer } from './use-undo-offer.ts'

/** `onBack`: all of it was taken back. */
export type DoMany = (ids: readonly string[], deed: Deed, onBack?: () => void) => Promise<boolean>

/** Does one thing with many entries; true when it was done. `onChanged`: any of them may be otherwise now. */
export function useMany(onChanged: () => void): DoMany {
  const many = useAction('journal.many')
  const offer = useUndoOffer(onChanged)
  return async (ids, deed, onBack) => {
    if (ids.length === 0) return false
    // First what was typed a moment ago, so that it is part of what is changed.
    await flushDrafts()
    const result = await many.run({ ids: [...ids], deed: wireOf(deed) })
    if (!result.ok) return false
    const { count, change, leftOut, twofold } = result.value
    onChanged()
    const said = [
      ...(count > 0 ? [words.done[deed.kind](count)] : []),
      ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
      ...(twofold > 0 ? [words.twofold(twofold)] : []),
    ]
    offer(said.join(' ') || words.nothing, change, onBack)
    return true
  }
}

function wireOf(deed: Deed): { kind: 'tag'; on: string[]; off: string[] } | Exclude<Deed, { kind: 'tag' }> {
  return deed.kind === 'tag' ? { ...deed, on: [...deed.on], off: [...deed.off] } : deed
}
