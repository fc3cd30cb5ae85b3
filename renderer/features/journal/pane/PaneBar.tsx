import { ArrowLeft, BookOpen, Maximize2, Minimize2, PanelRight, PenLine, Star } from 'lucide-react'
import type { ReactNode } from 'react'
import type { EditorHandle } from '../../../editor/editor-interface.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { journalWords } from '../../../words/journal.ts'
import type { Saving } from '../autosave.ts'
import { Chips } from './Chips.tsx'
import { EntryMenu } from './EntryMenu.tsx'
import type { PanePart } from './pane-part.ts'
import { SavedState } from './SavedState.tsx'
import s from './pane.module.css'

const words = journalWords.pane

export interface PaneBarProps extends PanePart {
  readonly saving: Saving
  readonly hasDetails: boolean
  readonly isPageOnly: boolean
  /** null while there is none to command. */
  readonly editor: EditorHandle | null
  readonly onReading: (isReading: boolean) => void
  readonly onDetails: () => void
  readonly onPageOnly: (isOn: boolean) => void
  readonly onHistory: () => void
  readonly onTrash: () => void
  readonly onDone: () => void
  readonly onClose: () => void
}

export function PaneBar(props: PaneBarProps): ReactNode {
  const { draft, change, saving, hasDetails, isPageOnly } = props
  return (
    <header className={s.bar}>
      <div className={s.back}>
        <IconButton label={words.back} icon={<ArrowLeft />} onPress={props.onClose} />
      </div>
      <Chips {...props} />
      <div className={s.tools}>
        <SavedState saving={saving} />
        <ReadOrWrite {...props} />
        <Button onPress={props.onDone}>{words.done}</Button>
        <IconButton
          label={words.star}
          icon={<Star />}
          isOn={draft.starred}
          onPress={() => change({ starred: !draft.starred })}
        />
        <IconButton label={words.details} icon={<PanelRight />} isOn={hasDetails} onPress={props.onDetails} />
        <IconButton
          label={isPageOnly ? words.focusOff : words.focusOn}
          icon={isPageOnly ? <Minimize2 /> : <Maximize2 />}
          onPress={() => props.onPageOnly(!isPageOnly)}
        />
        <EntryMenu {...props} />
      </div>
    </header>
  )
}

/** With its word where there is room for it. */
function ReadOrWrite({ isReading, onReading }: PaneBarProps): ReactNode {
  const label = isReading ? words.write : words.read
  const icon = isReading ? <PenLine /> : <BookOpen />
  const turn = (): void => onReading(!isReading)
  return (
    <>
      <span className={s.whereWide}>
        <Button icon={icon} onPress={turn}>
          {label}
        </Button>
      </span>
      <span className={s.whereNarrow}>
        <IconButton label={label} icon={icon} onPress={turn} />
      </span>
    </>
  )
}
