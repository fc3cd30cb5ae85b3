import { useEffect, useRef } from 'react'
import { call, listen } from './bridge.ts'
import { keepLeft } from './left-forms.ts'

/** Saves what is still unsaved; true when all of it is durable. */
export type Flush = () => Promise<boolean>

const drafts = new Set<Flush>()

/** An editor makes itself known; the answer ends that. */
export function registerDraft(flush: Flush): () => void {
  drafts.add(flush)
  return () => drafts.delete(flush)
}

/** Saves every draft. One that fails does not keep the others from being saved. */
export async function flushDrafts(): Promise<boolean> {
  const saved = await Promise.all(Array.from(drafts, (flush) => flush().catch(() => false)))
  return saved.every(Boolean)
}

/** Registers while the component stands; always the newest function is called. */
export function useDraft(flush: Flush): void {
  const newest = useRef(flush)
  useEffect(() => {
    newest.current = flush
  })
  useEffect(() => registerDraft(() => newest.current()), [])
}

/** Saves what an editor that is gone left behind. What is refused is tried again before the next lock. */
export function saveBehind(flush: Flush): void {
  const again = async (): Promise<boolean> => {
    const isSaved = await flush()
    if (isSaved) unregister()
    return isSaved
  }
  const unregister = registerDraft(again)
  void again()
}

/** What can stand on its own first; the rest is sealed as it is, also what was refused just now. */
async function saveAll(): Promise<boolean> {
  // A field that takes its words over when it is left does so now, and keeps the cursor.
  document.activeElement?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
  // React draws what that changed before the next microtask; a form asked sooner would still have the words before it.
  await Promise.resolve()
  const saved = await flushDrafts()
  return (await keepLeft()) && saved
}

/** Answers main before a lock: the drafts are saved, or could not be. */
export function answerLocking(): () => void {
  return listen((event) => {
    if (event.name !== 'vault.locking') return
    void saveAll().then((saved) => call('vault.flushed', { saved }))
  })
}
