import { type ReactNode, useState } from 'react'
import type { AlikeTags } from '../../../../core/journal/alike-tags.ts'
import { useAction } from '../../../bridge/use-action.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { Button } from '../../../ui/Button.tsx'
import { Part } from '../../../ui/Part.tsx'
import { offerUndo } from '../../../bridge/offer-undo.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { tagWords } from '../../../words/tags.ts'
import s from './tags.module.css'

const words = tagWords.alike
/** A few at a time are a hint, and many a task. */
const SHOWN = 3

interface AlikePartProps {
  readonly isBusy: boolean
  readonly onRetag: (from: string, to: string) => void
}

/** Pairs of tags that may be two spellings of one. Nothing stands here where there is none. */
export function AlikePart({ isBusy, onRetag }: AlikePartProps): ReactNode {
  // What is kept apart lies in the settings, so it is read again by hand.
  const { value: pairs = [], again: readAgain } = useFeature('journal.alike')
  const [limit, setLimit] = useState(SHOWN)
  const keepApart = useAction('journal.keepApart')
  async function apart({ more: { tag: one }, less: { tag: other } }: AlikeTags): Promise<void> {
    const result = await keepApart.run({ one, other, isApart: true })
    if (!result.ok) return
    readAgain()
    const again = (): void =>
      void keepApart.run({ one, other, isApart: false }).then((undone) => {
        if (!undone.ok) return
        readAgain()
        showToast({ text: words.undone })
      })
    offerUndo(words.keptApart, again)
  }
  if (pairs.length === 0) return null
  return (
    <Part title={words.title} hint={words.hint}>
      <ul className={s.pairs}>
        {pairs.slice(0, limit).map((pair) => (
          <li key={`${pair.more.tag}\n${pair.less.tag}`} className={s.pair}>
            <Pair pair={pair} />
            <div className={s.choices}>
              <Button isSmall isDisabled={isBusy} onPress={() => onRetag(pair.less.tag, pair.more.tag)}>
                {words.keep(pair.more.tag)}
              </Button>
              <Button isSmall isDisabled={isBusy} onPress={() => onRetag(pair.more.tag, pair.less.tag)}>
                {words.keep(pair.less.tag)}
              </Button>
              <Button
                isSmall
                kind="quiet"
                aria-label={words.apartOf(pair.more.tag, pair.less.tag)}
                onPress={() => void apart(pair)}
              >
                {words.apart}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {pairs.length > limit && (
        <Button kind="quiet" isSmall onPress={() => setLimit(pairs.length)}>
          {words.more(pairs.length - limit)}
        </Button>
      )}
    </Part>
  )
}

function Pair({ pair: { more, less, likeness } }: { readonly pair: AlikeTags }): ReactNode {
  return (
    <div className={s.both}>
      <p className={s.names} dir="auto">
        {[more, less].map(({ tag, count }) => (
          <span key={tag}>
            <strong>{tag}</strong> <span className={s.soft}>{tagWords.entries(count)}</span>
          </span>
        ))}
      </p>
      <p className={s.soft}>{words.likeness[likeness]}</p>
    </div>
  )
}
