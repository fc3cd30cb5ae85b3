import { useRef, useState } from 'react'
import type { Result } from '../../../core/kernel/result.ts'
import { useDraft } from '../../bridge/drafts.ts'
import { sayError } from '../../bridge/say-error.ts'
import type { Sitting } from '../../bridge/sitting.ts'
import { useSaveOnce } from '../../bridge/use-save-once.ts'
import { useUnfinished, type Left } from '../../bridge/use-unfinished.ts'
import type { Refusal } from '../../ui/FormDialog.tsx'
import { showToast } from '../../ui/Toast.tsx'

interface FormOptions<Draft> {
  readonly left: Sitting<Left<Draft>>
  readonly key: string
  readonly start: Draft
  /** Whether it can be kept as it is. */
  readonly isFit: (draft: Draft) => boolean
  readonly write: (draft: Draft) => Promise<Result<unknown>>
  /** How it is kept by a lock that comes in between; as usual where left out. */
  readonly writeAtLock?: (draft: Draft) => Promise<Result<unknown>>
  /** Said once it is kept. */
  readonly kept: (draft: Draft) => string
  readonly onClose: () => void
}

interface Form<Draft> {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  /** True once it was tried to keep what cannot be kept. */
  readonly showsErrors: boolean
  readonly refusal: Refusal | null
  readonly submit: () => void
  readonly close: () => void
}

/** A form over the page: its words outlive the page, and are kept once, by its button or by a lock. */
export function useForm<Draft>(options: FormOptions<Draft>): Form<Draft> {
  const { left, key, start, isFit, write, writeAtLock = write, kept, onClose } = options
  const { draft, change, keptInJournal, drop } = useUnfinished(left, key, start)
  const [showsErrors, setShowsErrors] = useState(false)
  const isAtLock = useRef(false)
  const { save, error } = useSaveOnce(() => (isAtLock.current ? writeAtLock : write)(draft))
  const isTouched = JSON.stringify(draft) !== JSON.stringify(start)
  useDraft(async () => {
    if (!isTouched || !isFit(draft)) return true
    isAtLock.current = true
    const isKept = await save()
    if (isKept) keptInJournal()
    return isKept
  })
  const close = (): void => {
    drop()
    onClose()
  }
  async function keep(): Promise<void> {
    setShowsErrors(true)
    if (!isFit(draft)) return
    isAtLock.current = false
    if (!(await save())) return
    showToast({ text: kept(draft) })
    close()
  }
  return {
    draft,
    change,
    showsErrors,
    refusal: error && sayError(error),
    submit: () => void keep(),
    close,
  }
}
