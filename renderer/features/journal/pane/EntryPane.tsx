import { type ReactNode, useState } from 'react'
import type { Entry } from '../../../../core/journal/entry.schema.ts'
import type { AfterWriting } from '../../../bridge/after-writing.ts'
import type { EditorHandle } from '../../../editor/editor-interface.ts'
import { journalWords as words } from '../../../words/journal.ts'
import { useDeepWrite } from '../modes/use-deep-write.ts'
import type { Opened } from '../opened.ts'
import { useAutosave } from '../use-autosave.ts'
import { useDone } from '../use-done.tsx'
import { PANE_ID, useMetVersions } from '../versions/use-met-versions.ts'
import { Details } from './Details.tsx'
import { PaneOverlays } from './PaneOverlays.tsx'
import { PaneBar } from './PaneBar.tsx'
import s from './pane.module.css'
import { Sheet } from './Sheet.tsx'
import { usePaneKeys } from './use-pane-keys.ts'
import { type PaneLink, usePaneHandle } from './use-pane-handle.ts'

interface EntryPaneProps extends PaneLink {
  /** Looks at the words after Done. */
  readonly care: AfterWriting | undefined
  readonly opened: Opened
  readonly isPageOnly: boolean
  readonly onPageOnly: (isOn: boolean) => void
  readonly onClose: () => void
  readonly onOpen: (id: string) => void
  readonly onTrash: (id: string) => void
}

/** One entry: its bar, its head, its words, and what belongs to it. */
export function EntryPane(props: EntryPaneProps): ReactNode {
  const { opened, care, isPageOnly, onPageOnly, onClose, onOpen, onTrash } = props
  const autosave = useAutosave(opened)
  usePaneHandle(props, autosave)
  const { saving, change, flush } = autosave
  const [shown, setShown] = useState({ reading: false, details: false, history: false })
  const [editor, setEditor] = useState<EditorHandle | null>(null)
  /** Another text in the editor, such as a version brought back, is another editor. */
  const [edition, setEdition] = useState(0)
  const putOther = (entry: Entry): void => {
    autosave.replace(entry)
    setEdition(edition + 1)
  }
  const met = useMetVersions(opened, autosave, putOther)
  const deep = useDeepWrite(opened.asksFirst === 'deep_write')
  const done = useDone({ start: opened.draft, autosave, care, onClose, onKeepWriting: () => editor?.focus() })
  const onEscape = isPageOnly ? (): void => onPageOnly(false) : null
  usePaneKeys({ onSave: () => void flush(), onDone: done.finish, onEscape })
  const moveToTrash = async (): Promise<void> => {
    await flush()
    const id = autosave.id()
    if (id !== null) onTrash(id)
  }
  const part = { draft: saving.draft, change, isReading: shown.reading }

  return (
    <section id={PANE_ID} tabIndex={-1} className={s.pane} aria-label={words.pane.label}>
      <PaneBar
        {...part}
        saving={saving}
        hasDetails={shown.details}
        isPageOnly={isPageOnly}
        editor={shown.reading ? null : editor}
        onReading={(reading) => setShown({ ...shown, reading })}
        onDetails={() => setShown({ ...shown, details: !shown.details })}
        onPageOnly={onPageOnly}
        onHistory={() => void flush().then((saved) => saved && setShown({ ...shown, history: true }))}
        onTrash={() => void moveToTrash()}
        onDone={done.finish}
        onClose={onClose}
      />
      <div className={s.afterDone}>{done.care}</div>
      <div className={s.middle}>
        <div className={s.scroll}>
          <Sheet
            {...part}
            autosave={autosave}
            met={met}
            deep={deep}
            editor={editor}
            onEditor={setEditor}
            edition={edition}
            // After the questions of a deep write the words are next, whichever way it was answered.
            takesFocus={opened.takesFocus || opened.asksFirst !== null}
            isTypewriter={isPageOnly}
            onRest={onClose}
          />
        </div>
        {shown.details && (
          <Details
            {...part}
            ownId={saving.id}
            onOpenEntry={onOpen}
            onClose={() => setShown({ ...shown, details: false })}
          />
        )}
      </div>
      <PaneOverlays
        {...part}
        id={saving.id}
        deep={deep}
        showsHistory={shown.history}
        onText={() => setEdition(edition + 1)}
        onDeepDone={done.lookAgain}
        onHistoryClosed={() => setShown({ ...shown, history: false })}
        onBroughtBack={(entry) => {
          putOther(entry)
          setShown({ ...shown, history: false })
        }}
      />
    </section>
  )
}
