import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { StepNoun } from '../../../core/steps/steps.ts'
import { paths } from '../../bridge/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { stepPageWords as words, stepWords } from '../../words/steps.ts'
import s from './Steps.module.css'

/** Ends a step with a grounding line and one small next thing. */
export function DoneForToday({ step }: { readonly step: StepNoun }): ReactNode {
  const [, navigate] = useLocation()
  const [isOpen, setOpen] = useState(false)
  const close = (): void => setOpen(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.done}</Button>
      <Dialog
        title={words.doneTitle}
        isOpen={isOpen}
        onClose={close}
        size="small"
        actions={
          <>
            <Button onPress={close}>{words.stay}</Button>
            <Button
              kind="primary"
              onPress={() => {
                close()
                navigate(paths.today)
              }}
            >
              {words.doneBack}
            </Button>
          </>
        }
      >
        <p className={s.ground}>{stepWords[step].ground}</p>
      </Dialog>
    </>
  )
}
