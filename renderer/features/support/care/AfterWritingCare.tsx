import { useState, type ReactNode } from 'react'
import { NOT_MEANT, SUPPORT_CARDS, type CardAction } from '../../../../core/support/card-words.data.ts'
import type { CardTier } from '../../../../core/support/card-rule.ts'
import type { Written } from '../../../bridge/after-writing.ts'
import { send } from '../../../bridge/commands.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { instantInWords } from '../../../words/dates.ts'
import { careWords as words } from '../../../words/support.ts'
import s from './Care.module.css'
import { LargeNumbers } from './LargeNumbers.tsx'
import { useLook } from './use-look.ts'

/** What stands at the top of an entry after Done; nothing where there is nothing to say. */
export function AfterWritingCare({ written }: { readonly written: Written }): ReactNode {
  const looked = useLook(written)
  if (looked?.answer.kind === 'walk') return <Walk written={written} />
  if (looked?.answer.kind !== 'card') return null
  return <Card tier={looked.answer.tier} restsUntil={looked.restsUntil} written={written} />
}

interface CardProps {
  readonly tier: CardTier
  readonly restsUntil: string | null
  readonly written: Written
}

function Card({ tier, restsUntil, written }: CardProps): ReactNode {
  const [isNotMeant, setNotMeant] = useState(false)
  const [showsNumbers, setShowsNumbers] = useState(false)
  if (isNotMeant) {
    return (
      <div className={s.place}>
        <Banner tone="care" announce="polite" onDismiss={written.onClosed}>
          {NOT_MEANT.answer}
        </Banner>
      </div>
    )
  }
  const acts: Readonly<Record<CardAction, () => void>> = {
    'people to call': () => send('open-support', {}),
    'numbers, large': () => setShowsNumbers(true),
    'my hard-hour plan': () => send('open-hard-hour', {}),
    'my people': () => send('open-people', {}),
    'keep writing': written.onKeepWriting,
  }
  const { text, actions } = SUPPORT_CARDS[tier]
  return (
    <div className={s.place}>
      <Banner
        tone="care"
        announce={tier === 'R3' ? 'assertive' : 'polite'}
        onDismiss={written.onClosed}
        actions={
          <>
            {actions.map((action) => (
              <Button key={action} onPress={acts[action]}>
                {words.actions[action]}
              </Button>
            ))}
            <Button
              kind="quiet"
              onPress={() => {
                written.onNotMeant()
                setNotMeant(true)
              }}
            >
              {NOT_MEANT.button}
            </Button>
          </>
        }
      >
        <p>{text}</p>
        {restsUntil !== null && <p className={s.rests}>{words.rests(instantInWords(restsUntil))}</p>}
      </Banner>
      {showsNumbers && <LargeNumbers onClose={() => setShowsNumbers(false)} />}
    </div>
  )
}

/** Anger is no danger by itself: no card, and something to do with it. */
function Walk({ written }: { readonly written: Written }): ReactNode {
  return (
    <div className={s.place}>
      <Banner
        announce="polite"
        onDismiss={written.onClosed}
        actions={<Button onPress={written.onKeepWriting}>{words.actions['keep writing']}</Button>}
      >
        {words.walk}
      </Banner>
    </div>
  )
}
