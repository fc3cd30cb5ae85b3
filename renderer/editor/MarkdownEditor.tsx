import type { EditorView } from '@codemirror/view'
import { type ReactNode, useEffect, useRef } from 'react'
import { prepareEditorStyles } from '../ui/editor-styles.ts'
import { createView, reconfigured } from './create-view.ts'
import type { EditorHandle, EditorProps } from './editor-interface.ts'
import './editor.css'
import { COMMANDS } from './keys.ts'

prepareEditorStyles()

/** Markdown with a live look. Its words leave it byte for byte as they came in and were typed. */
export function MarkdownEditor(props: EditorProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const newest = useRef(props)
  useEffect(() => {
    newest.current = props
  })

  useEffect(() => {
    if (!frame.current) return undefined
    const made = createView(frame.current, () => newest.current)
    const latest = newest
    view.current = made
    if (latest.current.isFocusedAtStart) made.focus()
    latest.current.onReady?.(handleOf(made))
    return () => {
      latest.current.onReady?.(null)
      view.current = null
      made.destroy()
    }
  }, [])

  const { words, hasSpellcheck, isTypewriter = false } = props
  useEffect(() => {
    view.current?.dispatch(reconfigured({ words, hasSpellcheck, isTypewriter }))
  }, [words, hasSpellcheck, isTypewriter])

  return <div ref={frame} className="editor" />
}

function handleOf(view: EditorView): EditorHandle {
  return {
    canFind: true,
    focus: () => view.focus(),
    insert: (words) => view.dispatch(view.state.replaceSelection(words)),
    run: (command) => {
      view.focus()
      COMMANDS[command](view)
    },
  }
}
