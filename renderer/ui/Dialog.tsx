import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import s from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'
import { cx } from './cx.ts'

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
  /** For a question that must be answered: no cross, no click beside it. */
  readonly isAlert?: boolean
  /** Work is under way that it tells of: it stays until that is over. */
  readonly isHeld?: boolean
}

/** A sheet over the page. Escape closes it, focus comes back to where it was. */
export function Dialog(props: DialogProps): ReactNode {
  const {
    title,
    isOpen,
    onClose,
    children,
    actions,
    size = 'medium',
    isAlert = false,
    isHeld = false,
  } = props
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!isAlert && !isHeld}
      isKeyboardDismissDisabled={isHeld}
      className={s.veil ?? ''}
    >
      <Modal className={cx(s.sheet, s[size])}>
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className={s.dialog ?? ''}>
          <header className={s.head}>
            <Heading slot="title" className={s.title ?? ''}>
              {title}
            </Heading>
            {!isAlert && !isHeld && <IconButton label="Close" icon={<X />} onPress={onClose} />}
          </header>
          <div className={s.body}>{children}</div>
          {actions !== undefined && <footer className={s.foot}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
