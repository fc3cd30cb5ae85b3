import type { ReactElement, ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components'
import menu from './Menu.module.css'

interface PopoverProps {
  readonly label: string
  /** The Button or IconButton that opens it. */
  readonly trigger: ReactElement
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A small panel beside its button; Escape or a click elsewhere closes it. */
export function Popover({ label, trigger, children }: PopoverProps): ReactNode {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={menu.popover ?? ''} offset={6}>
        <Dialog aria-label={label} className={menu.panel ?? ''}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
