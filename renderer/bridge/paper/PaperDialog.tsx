import { Printer } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { AppError } from '../../../core/kernel/errors.ts'
import type { PaperSize, PrintDocument } from '../../../core/print/print.schema.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { paperWords as words } from '../../words/paper.ts'
import { sayError } from '../say-error.ts'
import s from './PaperDialog.module.css'
import { PaperView } from './PaperView.tsx'
import { PasswordChoice, type ChosenPassword } from './PasswordChoice.tsx'

interface PaperDialogProps {
  readonly title: string
  /** Undefined until it is known. */
  readonly document: PrintDocument | undefined
  /** What to say where there is nothing to print yet. */
  readonly empty: string
  readonly note?: string
  readonly error: AppError | null
  readonly isBusy: boolean
  readonly onSave: (wish: { readonly paper: PaperSize; readonly password: string | null }) => void
  readonly onClose: () => void
}

const SIZES = [
  { value: 'a4', label: words.sizes.a4 },
  { value: 'letter', label: words.sizes.letter },
] as const

/** A page as it will be printed, and the way to save it. */
export function PaperDialog(props: PaperDialogProps): ReactNode {
  const { title, document, empty, note, error, isBusy, onSave, onClose } = props
  const [paper, setPaper] = useState<PaperSize>('a4')
  const [password, setPassword] = useState<ChosenPassword>(null)
  const isEmpty = document?.blocks.length === 0
  const canSave = document !== undefined && !isEmpty && password !== ''
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        <>
          <Button onPress={onClose}>{words.close}</Button>
          <Button
            kind="primary"
            icon={<Printer />}
            isDisabled={!canSave}
            isPending={isBusy}
            onPress={() => onSave({ paper, password })}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <div className={s.body}>
        {isEmpty ? (
          <p className={s.note}>{empty}</p>
        ) : (
          <>
            <div className={s.head}>
              <SegmentedControl label={words.paper} choices={SIZES} value={paper} onChange={setPaper} />
              <p className={s.note}>
                {password === null ? words.leaves : words.leavesLocked}
                {note === undefined ? '' : ` ${note}`}
              </p>
            </div>
            <PasswordChoice hint={words.password.hint} onChange={setPassword} />
          </>
        )}
        {error !== null && (
          <Banner tone="warn" title={sayError(error).title} announce="polite">
            {sayError(error).text}
          </Banner>
        )}
        {document !== undefined && !isEmpty && (
          <div className={s.desk}>
            <PaperView document={document} paper={paper} />
          </div>
        )}
      </div>
    </Dialog>
  )
}
