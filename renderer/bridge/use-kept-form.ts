import { useRef, useState } from 'react'
import type { AppError } from '../../core/kernel/errors.ts'
import type { Result } from '../../core/kernel/result.ts'
import { showToast } from '../ui/Toast.tsx'
import { formWords } from '../words/forms.ts'
import { useDraft } from './drafts.ts'
import type { LeftForms } from './left-forms.ts'
import { useSaveOnce } from './use-save-once.ts'
import { useUnfinished } from './use-unfinished.ts'
import { waysOut, type WaysOut } from './ways-out.ts'

export interface KeptForm<Draft> extends WaysOut {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly error: AppError | null
  /** After the first try to keep it. */
  readonly showsErrors: boolean
  /** True when it is kept; the form may then close. */
  readonly submit: () => Promise<boolean>
  /** Submits; where it is kept, says so and closes. */
  readonly keep: () => void
  /** It opened with words that were left. */
  readonly isUnfinished: boolean
  /** Forgets what was typed. */
  readonly drop: () => void
}

export interface KeptFormOptions<Draft> {
  readonly left: LeftForms<Draft>
  readonly key: string
  readonly start: Draft
  readonly isFit: (draft: Draft) => boolean
  /** `made`: the id of the record that an earlier saving of this form made. */
  readonly write: (draft: Draft, made: string | null) => Promise<Result<unknown>>
  /** How it is kept by a lock that comes in between; as usual where left out. */
  readonly writeAtLock?: (draft: Draft, made: string | null) => Promise<Result<unknown>>
  /** What it makes runs on from then, as a goal does: nothing but the button begins it. */
  readonly isOnlyAsked?: boolean
  /** Said once it is kept. */
  readonly kept?: (draft: Draft) => string
  readonly onClose: () => void
}

/**
 * A form whose words survive closing it, leaving the page, and a lock: that makes a record of them where they stand
 * on their own, and seals them as they are where they do not. Leaving the page does the same and says which it was.
 */
export function useKeptForm<Draft>(options: KeptFormOptions<Draft>): KeptForm<Draft> {
  const { left, key, start, isFit, write, writeAtLock = write, isOnlyAsked = false, onClose } = options
  const unfinished = useUnfinished(left, key, start)
  const { draft, change, isTouched, isUnfinished, keptInJournal, drop } = unfinished
  const [showsErrors, setShowsErrors] = useState(false)
  const isAtLock = useRef(false)
  // Where a lock keeps the same words in another way than the button, the two are told apart when it is asked.
  const words = { toJSON: () => [draft, options.writeAtLock !== undefined && isAtLock.current] }
  const { save, error } = useSaveOnce(words, (made) => (isAtLock.current ? writeAtLock : write)(draft, made))
  useDraft(async () => {
    if (!isTouched) return true
    let isRecord = false
    if (!isOnlyAsked && isFit(draft)) {
      isAtLock.current = true
      isRecord = await save()
      isAtLock.current = false
      if (isRecord) keptInJournal()
    }
    // What was refused stays half-written, and is sealed as that.
    showToast({ text: isRecord ? formWords.noted : formWords.left })
    return true
  })

  async function submit(): Promise<boolean> {
    setShowsErrors(true)
    if (!isFit(draft) || !(await save())) return false
    drop()
    return true
  }
  async function keep(): Promise<void> {
    if (!(await submit())) return
    if (options.kept) showToast({ text: options.kept(draft) })
    onClose()
  }
  const ways = waysOut(unfinished, onClose)
  return { draft, change, error, showsErrors, submit, keep: () => void keep(), isUnfinished, drop, ...ways }
}
