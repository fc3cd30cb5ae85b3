import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { vaultWords } from '../../words/vault.ts'
import s from './vault.module.css'

const words = vaultWords.ready

export function ReadyScreen({ onEnter }: { readonly onEnter: () => void }): ReactNode {
  return (
    <>
      <ul className={s.points}>
        {words.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={s.actions}>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the only thing left to do */}
        <Button kind="primary" autoFocus onPress={onEnter}>
          {words.enter}
        </Button>
      </div>
    </>
  )
}
