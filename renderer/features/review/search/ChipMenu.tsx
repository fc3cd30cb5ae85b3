import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { ChipButton } from '../../../ui/ChipButton.tsx'
import { Menu, type MenuEntry } from '../../../ui/Menu.tsx'
import type { Choice } from '../../../ui/Select.tsx'

interface ChipMenuProps<T extends string> {
  readonly name: string
  /** The entry that stops narrowing. */
  readonly anything: string
  readonly choices: readonly Choice<T>[]
  readonly value: T | null
  /** The chosen one in words. */
  readonly said: string | null
  /** Said in the menu where there is nothing to choose. */
  readonly whenEmpty?: string
  /** What heading a choice stands under; null for none. */
  readonly groupOf?: (value: T) => string | null
  readonly onChange: (value: T | null) => void
}

/** One of the round buttons: it opens the choices, and shows the chosen one. */
export function ChipMenu<T extends string>(props: ChipMenuProps<T>): ReactNode {
  const { name, anything, choices, value, said, whenEmpty, groupOf, onChange } = props
  const nothing: MenuEntry = {
    id: 'anything:',
    label: choices.length === 0 && whenEmpty !== undefined ? whenEmpty : anything,
    isDisabled: choices.length === 0,
    ...(value === null ? { icon: <Check /> } : {}),
    onAction: () => onChange(null),
  }
  const entries = choices.map((choice): MenuEntry => ({
    id: choice.value,
    label: choice.label,
    ...grouped(groupOf?.(choice.value) ?? null),
    ...(choice.hint === undefined ? {} : { hint: choice.hint }),
    ...(choice.value === value ? { icon: <Check /> } : {}),
    onAction: () => onChange(choice.value),
  }))
  return (
    <Menu label={name} entries={[nothing, ...entries]}>
      <ChipButton isOn={value !== null} opens="menu">
        {said === null ? name : `${name}: ${said}`}
      </ChipButton>
    </Menu>
  )
}

function grouped(group: string | null): Pick<MenuEntry, 'group'> {
  return group === null ? {} : { group }
}
