import { useEffect, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { comeBack } from '../bridge/hidden.ts'
import { Button } from '../ui/Button.tsx'
import { appWords as words } from '../words/app.ts'
import s from './HiddenNotes.module.css'

/** A plain page with nothing of the journal on it. What is typed here is gone when it closes. */
export function HiddenNotes(): ReactNode {
  useEffect(() => {
    const before = document.title
    document.title = words.notes
    return () => {
      document.title = before
    }
  }, [])
  return createPortal(
    <main className={s.page} data-hidden-notes="">
      <h1 className={s.title}>{words.notes}</h1>
      <textarea className={s.box} aria-label={words.notes} spellCheck={false} autoComplete="off" />
      <footer className={s.foot}>
        <span>{words.notesHint}</span>
        <Button kind="quiet" isSmall onPress={() => void comeBack()}>
          {words.notesBack}
        </Button>
      </footer>
    </main>,
    document.body,
  )
}
