import type { ReactNode } from 'react'
import { send } from '../../bridge/commands.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { statusWords } from '../../words/contact-setup.ts'
import s from './Boundaries.module.css'

interface SafetyFirstProps {
  readonly onGoOn: () => void
  readonly onClose: () => void
}

const words = statusWords.safety

/** Comes before a change of a status about safety. It informs and does not argue. */
export function SafetyFirst({ onGoOn, onClose }: SafetyFirstProps): ReactNode {
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            kind="quiet"
            onPress={() => {
              onClose()
              send('open-support', {})
            }}
          >
            {words.support}
          </Button>
          <Button onPress={onClose}>{words.stay}</Button>
          <Button onPress={onGoOn}>{words.goOn}</Button>
        </>
      }
    >
      <div className={s.form}>
        {words.text.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Dialog>
  )
}
