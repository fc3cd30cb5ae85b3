import { useState, type ReactNode } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components'
import { useLocation } from 'wouter'
import { send } from '../bridge/commands.ts'
import { useFeature } from '../bridge/use-feature.ts'
import { Kbd } from '../ui/Kbd.tsx'
import { appWords as words } from '../words/app.ts'
import s from './CommandPalette.module.css'
import { useGate } from '../bridge/use-gate.ts'
import { paletteEntries, type PaletteEntry } from './palette-entries.ts'

interface CommandPaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onOpenKeys: () => void
}

const GROUPS: readonly PaletteEntry['group'][] = ['Do', 'Go to', 'The ten steps']

export function CommandPalette({ isOpen, onClose, onOpenKeys }: CommandPaletteProps): ReactNode {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className={s.veil ?? ''}
    >
      <Modal className={s.sheet ?? ''}>
        <Dialog aria-label={words.palette} className={s.dialog ?? ''}>
          <Palette onClose={onClose} onOpenKeys={onOpenKeys} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function Palette({ onClose, onOpenKeys }: Omit<CommandPaletteProps, 'isOpen'>): ReactNode {
  const [, navigate] = useLocation()
  const { value: device } = useFeature('settings.device')
  const { contains } = useFilter({ sensitivity: 'base' })
  const gate = useGate()
  const [typed, setTyped] = useState('')
  const wanted = typed.trim()
  const entries = paletteEntries(navigate, device?.hideKey ?? 'F9', onOpenKeys, gate)
  const run = (entry: PaletteEntry): void => {
    onClose()
    entry.act()
  }
  return (
    <Autocomplete
      inputValue={typed}
      onInputChange={setTyped}
      filter={(text, all) => all.split(/\s+/).every((word) => contains(text, word))}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- one opens it to type */}
      <SearchField aria-label={words.palette} autoFocus className={s.search ?? ''}>
        <Input
          placeholder={words.palettePlaceholder}
          className={s.input ?? ''}
          onKeyDownCapture={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
            // Else it would empty the box first, and close by a second press.
            event.preventDefault()
            event.stopPropagation()
            onClose()
          }}
        />
      </SearchField>
      <Menu
        aria-label={words.palette}
        className={s.menu ?? ''}
        renderEmptyState={() => <p className={s.none}>{words.paletteNone}</p>}
      >
        {GROUPS.map((group) => (
          <MenuSection key={group} id={group} aria-label={group}>
            <Header className={s.heading ?? ''}>{group}</Header>
            {entries
              .filter((entry) => entry.group === group)
              .map((entry) => (
                <MenuItem
                  key={entry.id}
                  id={entry.id}
                  textValue={entry.label}
                  className={s.item ?? ''}
                  onAction={() => run(entry)}
                >
                  <span>{entry.label}</span>
                  {entry.keys !== undefined && <Kbd keys={entry.keys} />}
                </MenuItem>
              ))}
          </MenuSection>
        ))}
        {wanted !== '' && (
          <MenuSection id="words" aria-label={words.searchGroup}>
            <Header className={s.heading ?? ''}>{words.searchGroup}</Header>
            <MenuItem
              id="search-words"
              textValue={typed}
              className={s.item ?? ''}
              onAction={() => {
                onClose()
                send('search', { text: wanted })
              }}
            >
              <span>{words.searchFor(wanted)}</span>
            </MenuItem>
          </MenuSection>
        )}
      </Menu>
    </Autocomplete>
  )
}
