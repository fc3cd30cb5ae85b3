import { lazy, type ReactNode, Suspense } from 'react'
import type { EntryDraft } from '../../../../core/journal/entry.schema.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import type { EditorProps } from '../../../editor/editor-interface.ts'
import { Markdown } from '../../../ui/markdown/Markdown.tsx'
import { journalWords as words } from '../../../words/journal.ts'
import s from './pane.module.css'

/** Asked for with the journal page, so that a new entry takes its first letter at once. */
const markdownEditor = import('../../../editor/MarkdownEditor.tsx')
const MarkdownEditor = lazy(() => markdownEditor.then((module) => ({ default: module.MarkdownEditor })))
const PlainEditor = lazy(() =>
  import('../../../editor/PlainEditor.tsx').then((module) => ({ default: module.PlainEditor })),
)

interface EntryBodyProps {
  readonly draft: EntryDraft
  readonly isReading: boolean
  readonly takesFocus: boolean
  readonly isTypewriter: boolean
  readonly onText: (text: string) => void
  readonly onBlur: () => void
  readonly onPick: NonNullable<EditorProps['onPick']>
  readonly onTooLong: () => void
  readonly onReady: NonNullable<EditorProps['onReady']>
}

/** The words, to write or to read. */
export function EntryBody(props: EntryBodyProps): ReactNode {
  const { draft, isReading, takesFocus, isTypewriter, onText, onBlur, onPick, onTooLong, onReady } = props
  const settings = useFeature('settings.device').value
  if (isReading) return <Reading text={draft.text} />
  if (settings === undefined) return null
  const Editor = settings.plainEditor ? PlainEditor : MarkdownEditor
  return (
    <Suspense fallback={<p className={s.hint}>{words.editor.loading}</p>}>
      <Editor
        start={draft.text}
        words={words.editor}
        hasSpellcheck={settings.spellcheck}
        isTypewriter={isTypewriter}
        isFocusedAtStart={takesFocus}
        onChange={onText}
        onBlur={onBlur}
        onPick={onPick}
        onTooLong={onTooLong}
        onReady={onReady}
      />
    </Suspense>
  )
}

function Reading({ text }: { readonly text: string }): ReactNode {
  if (text.trim() === '') return <p className={s.hint}>{words.pane.emptyReading}</p>
  return (
    <div className={s.reading}>
      <Markdown text={text} headingShift={2} />
    </div>
  )
}
