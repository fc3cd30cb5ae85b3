import { useState, type ReactNode } from 'react'
import type { Output } from '../../../core/contract.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { instantInWords } from '../../words/dates.ts'
import { sizeInWords, vaultWords } from '../../words/vault.ts'
import { useFocusBack } from './use-focus-back.ts'
import s from './vault.module.css'

const words = vaultWords.copies

interface CopyRowProps {
  readonly copy: Output<'vault.copies'>[number]
  readonly isBlocked: boolean
  readonly isBringing: boolean
  readonly onBringBack: () => void
}

export function CopyRow({ copy, isBlocked, isBringing, onBringBack }: CopyRowProps): ReactNode {
  const [isAsking, setAsking] = useState(false)
  const button = useFocusBack(isBringing)
  const when = instantInWords(copy.at)
  return (
    <li>
      <span className={s.copyWhen}>{when}</span>
      <span className={s.copySize}>{sizeInWords(copy.bytes)}</span>
      <Button
        ref={button}
        isSmall
        isDisabled={isBlocked}
        aria-label={words.bringBackOf(when)}
        onPress={() => setAsking(true)}
      >
        {words.bringBack}
      </Button>
      <ConfirmDialog
        title={words.confirmTitle}
        confirmLabel={words.confirmYes}
        cancelLabel={words.confirmNo}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={onBringBack}
      >
        <div className={s.form}>
          <p>{words.confirm(when)}</p>
          <p>{words.confirmSafe}</p>
        </div>
      </ConfirmDialog>
    </li>
  )
}
