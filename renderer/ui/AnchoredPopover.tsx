import { useMemo, type ReactNode } from 'react'
import { Dialog, Popover as AriaPopover } from 'react-aria-components'
import menu from './Menu.module.css'

interface AnchoredPopoverProps {
  readonly label: string
  /** What it stands beside; kept while it closes. */
  readonly anchor: Element | null
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A Popover whose button is one of many, such as a day in a calendar. Focus returns there. */
export function AnchoredPopover({
  label,
  anchor,
  isOpen,
  onClose,
  children,
}: AnchoredPopoverProps): ReactNode {
  const triggerRef = useMemo(() => ({ current: anchor }), [anchor])
  return (
    <AriaPopover
      triggerRef={triggerRef}
      isOpen={isOpen}
      onOpenChange={(next) => {
        if (!next) onClose()
      }}
      className={menu.popover ?? ''}
      offset={6}
    >
      <Dialog aria-label={label} className={menu.panel ?? ''}>
        {children}
      </Dialog>
    </AriaPopover>
  )
}
