import type { ReactElement, ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Kbd } from './Kbd.tsx'
import s from './Menu.module.css'
import { cx } from './cx.ts'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly icon?: ReactNode
  readonly keys?: string
  readonly isDanger?: boolean
  readonly isDisabled?: boolean
  readonly onAction: () => void
}

interface MenuProps {
  /** Names the menu for screen readers. */
  readonly label: string
  readonly entries: readonly MenuEntry[]
  /** The Button or IconButton that opens it. */
  readonly children: ReactElement
}

export function Menu({ label, entries, children }: MenuProps): ReactNode {
  return (
    <MenuTrigger>
      {children}
      <Popover className={s.popover ?? ''} offset={4}>
        <AriaMenu aria-label={label} className={s.list ?? ''}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              isDisabled={entry.isDisabled ?? false}
              onAction={entry.onAction}
              className={cx(s.item, entry.isDanger === true && s.danger)}
            >
              {entry.icon !== undefined && (
                <span className={s.icon} aria-hidden="true">
                  {entry.icon}
                </span>
              )}
              <span className={s.words}>
                {entry.label}
                {entry.hint !== undefined && <span className={s.hint}>{entry.hint}</span>}
              </span>
              {entry.keys !== undefined && <Kbd keys={entry.keys} />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
