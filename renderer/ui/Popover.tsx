import { useEffect, useRef, type ReactElement, type ReactNode } from 'react'
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components'
import menu from './Menu.module.css'
import { firstField } from './use-first-field.ts'

interface PopoverProps {
  readonly label: string
  /** The Button or IconButton that opens it. */
  readonly trigger: ReactElement
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A small panel beside its button, with the focus in its first field; Escape or a click elsewhere closes it. */
export function Popover({ label, trigger, children }: PopoverProps): ReactNode {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className={menu.popover ?? ''} offset={6}>
        <Dialog aria-label={label} className={menu.panel ?? ''}>
          {({ close }) => (
            <>
              <FirstFocus />
              {typeof children === 'function' ? children(close) : children}
            </>
          )}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}

/** The panel keeps the focus itself where it has no field. */
function FirstFocus(): ReactNode {
  const mark = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const panel = mark.current?.closest<HTMLElement>('[role=dialog]')
    // It is put beside its button only after this: nothing is to scroll to where it stands now.
    if (panel && !panel.contains(document.activeElement)) firstField(panel)?.focus({ preventScroll: true })
  }, [])
  return <span ref={mark} hidden />
}
