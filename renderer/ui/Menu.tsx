import type { ReactElement, ReactNode } from 'react'
import { Header, Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { Kbd } from './Kbd.tsx'
import s from './Menu.module.css'
import { cx } from './cx.ts'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  /** Heading over the entries next to each other that have the same one. */
  readonly group?: string
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
          {groupsOf(entries).map(({ name, own }) =>
            name === undefined ? (
              own.map(itemOf)
            ) : (
              <MenuSection key={name} className="">
                <Header className={s.heading ?? ''}>{name}</Header>
                {own.map(itemOf)}
              </MenuSection>
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

function itemOf(entry: MenuEntry): ReactNode {
  return (
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
  )
}

interface Group {
  readonly name: string | undefined
  readonly own: MenuEntry[]
}

function groupsOf(entries: readonly MenuEntry[]): readonly Group[] {
  const groups: Group[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (last && last.name === entry.group) last.own.push(entry)
    else groups.push({ name: entry.group, own: [entry] })
  }
  return groups
}
