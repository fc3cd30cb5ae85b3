import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { StepNoun } from '../../../core/steps/steps.ts'
import { paths } from '../../bridge/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { stepPageWords as words, stepWords } from '../../words/steps.ts'
import s from './StepPage.module.css'

interface DoneForTodayProps {
  readonly step: StepNoun
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Ends a step with a grounding line and one small next thing. */
export function DoneForToday({ step, isOpen, onClose }: DoneForTodayProps): ReactNode {
  const [, navigate] = useLocation()
  return (
    <Dialog
      title={words.doneTitle}
      isOpen={isOpen}
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{words.stay}</Button>
          <Button
            kind="primary"
            onPress={() => {
              onClose()
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
  )
}
