import { useAction } from '../../../bridge/use-action.ts'
import { flushDrafts } from '../../../bridge/drafts.ts'
import { manyWords } from '../../../words/many-entries.ts'
import { tagWords as words } from '../../../words/tags.ts'
import { useUndoOffer } from '../many/use-undo-offer.ts'

export interface Retag {
  /** null takes the tag off. */
  readonly retag: (from: string, to: string | null) => Promise<void>
  readonly isBusy: boolean
}

/** Gives a tag another name everywhere, or takes it off, with a way back. */
export function useRetag(onRetagged: (from: string, to: string | null) => void): Retag {
  const action = useAction('journal.retag')
  const offer = useUndoOffer(() => undefined)
  return {
    isBusy: action.isBusy,
    retag: async (from, to) => {
      await flushDrafts()
      const result = await action.run({ from, to })
      if (!result.ok) return
      const { count, change, twofold } = result.value
      onRetagged(from, to)
      const said = to === null ? words.remove.done(from, count) : words.rename.done(from, to, count)
      offer(twofold > 0 ? `${said} ${manyWords.twofold(twofold)}` : said, change)
    },
  }
}
