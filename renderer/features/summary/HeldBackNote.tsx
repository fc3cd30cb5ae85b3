import type { ReactNode } from 'react'
import type { HeldBack } from '../../../core/summary/summary.contract.ts'
import { useOpenHit } from '../../bridge/use-open-hit.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { summaryWords } from '../../words/summary.ts'
import s from './Builder.module.css'

const words = summaryWords.heldBack

/** What has the same words as a text that must not leave, why, and the way to where it stands. */
export function HeldBackNote({ heldBack }: { readonly heldBack: readonly HeldBack[] }): ReactNode {
  const open = useOpenHit()
  if (heldBack.length === 0) return null
  return (
    <Disclosure title={words.count(heldBack.length)} level={3}>
      <p className={s.aside}>{words.hint}</p>
      <ul className={s.leftOut}>
        {heldBack.map(({ id, kind, text, reason }, at) => (
          <li key={at}>
            <q>{text}</q> <span>{words.reasons[reason]}</span>{' '}
            {id === null || kind === null ? (
              <span>{words.typedHere}</span>
            ) : (
              <Button
                kind="quiet"
                isSmall
                aria-label={words.openOf(text)}
                onPress={() => open({ kind, id, owner: null })}
              >
                {words.open}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
