import { Signpost } from 'lucide-react'
import type { ReactNode } from 'react'
import { lastDay } from '../../../core/space/periods.ts'
import type { Period } from '../../../core/space/space.schema.ts'
import { send } from '../../bridge/commands.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { Button } from '../../ui/Button.tsx'
import { spaceWords } from '../../words/space.ts'
import s from './Space.module.css'

const words = spaceWords.period

/** They asked for it: one press opens the forms of the boundary board, filled with what is known. Nothing is written unasked. */
export function TheirRequest({ period }: { readonly period: Period }): ReactNode {
  const gate = useGate()
  const { value: lines } = useFeature('boundaries.list')
  const noted = lines?.find((each) => each.whose === 'theirs' && each.topic === 'how_often' && !each.liftedOn)
  const isOpen = gate?.value === 'open' || gate?.value === 'not_said'
  const line = {
    whose: 'theirs',
    topic: 'how_often',
    since: period.start,
    until: lastDay(period),
  } as const
  return (
    <div className={s.said}>
      {!noted && <p>{words.boardText}</p>}
      <div className={s.actions}>
        {noted ? (
          <Button
            kind="quiet"
            isSmall
            icon={<Signpost />}
            onPress={() => send('open-boundary', { id: noted.id })}
          >
            {words.onBoard(noted.text)}
          </Button>
        ) : (
          <Button isSmall icon={<Signpost />} onPress={() => send('add-boundary', { line })}>
            {words.board}
          </Button>
        )}
        {isOpen && (
          <Button isSmall onPress={() => send('say-status', { value: 'needs_time', since: period.start })}>
            {words.status}
          </Button>
        )}
      </div>
    </div>
  )
}
