import { type ReactNode, useState } from 'react'
import type { EditorHandle, PickedWords } from '../../../editor/editor-interface.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { journalWords as words } from '../../../words/journal.ts'
import { DeepSetup } from '../modes/DeepSetup.tsx'
import { DeepTimer } from '../modes/DeepTimer.tsx'
import { ModeFrame } from '../modes/ModeFrame.tsx'
import type { DeepWrite } from '../modes/use-deep-write.ts'
import type { Autosave } from '../use-autosave.ts'
import type { MetVersions } from '../versions/use-met-versions.ts'
import { VersionsPanel } from '../versions/VersionsPanel.tsx'
import { EntryBody } from './EntryBody.tsx'
import { EntryHead } from './EntryHead.tsx'
import type { PanePart } from './pane-part.ts'
import { PickedBar } from './PickedBar.tsx'
import s from './pane.module.css'
import { TroubleBanner } from './TroubleBanner.tsx'

interface SheetProps extends PanePart {
  readonly autosave: Autosave
  readonly met: MetVersions
  readonly deep: DeepWrite
  readonly editor: EditorHandle | null
  readonly onEditor: (editor: EditorHandle | null) => void
  /** Changes when another text is put into the editor from outside it. */
  readonly edition: number
  readonly takesFocus: boolean
  readonly isTypewriter: boolean
  readonly onRest: () => void
}

/** The paper: what went wrong, the head, the frame of the mode, and the words. */
export function Sheet(props: SheetProps): ReactNode {
  const { autosave, deep, editor, isReading, draft, change, onEditor, edition, onRest } = props
  const [isTooLong, setTooLong] = useState(false)
  const [picked, setPicked] = useState<PickedWords | null>(null)
  const { trouble } = autosave.saving
  const save = (): void => void autosave.flush()
  return (
    <article className={s.sheet}>
      {trouble !== null && <TroubleBanner trouble={trouble} onRetry={save} />}
      {isTooLong && (
        <Banner tone="warn" announce="polite" onDismiss={() => setTooLong(false)}>
          {words.editor.tooLong}
        </Banner>
      )}
      {deep.stage === 'setup' ? (
        <DeepSetup draft={draft} change={change} deep={deep} onRest={onRest} />
      ) : (
        <>
          <EntryHead {...props} onEnter={() => editor?.focus()} />
          <VersionsPanel met={props.met} />
          <DeepTimer deep={deep} />
          <ModeFrame {...props} />
          <EntryBody
            key={edition}
            draft={draft}
            isReading={isReading}
            takesFocus={props.takesFocus}
            isTypewriter={props.isTypewriter}
            onText={(text) => change({ text })}
            onBlur={save}
            onPick={setPicked}
            onTooLong={() => setTooLong(true)}
            onReady={onEditor}
          />
        </>
      )}
      {picked !== null && !isReading && (
        <PickedBar picked={picked} autosave={autosave} onDone={() => setPicked(null)} />
      )}
    </article>
  )
}
