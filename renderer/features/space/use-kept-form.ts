import { useState } from 'react'
import type { AppError } from '../../../core/kernel/errors.ts'
import type { Result } from '../../../core/kernel/result.ts'
import { useDraft } from '../../bridge/drafts.ts'
import type { Sitting } from '../../bridge/sitting.ts'
import { useSaveOnce } from '../../bridge/use-save-once.ts'
import { useUnfinished, type Left } from '../../bridge/use-unfinished.ts'

interface KeptForm<Draft> {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly error: AppError | null
  /** After the first try to keep it. */
  readonly showsErrors: boolean
  /** True when it is kept; the form may then close. */
  readonly submit: () => Promise<boolean>
  /** Forgets what was typed. */
  readonly drop: () => void
}

interface Options<Draft> {
  readonly left: Sitting<Left<Draft>>
  readonly key: string
  readonly start: Draft
  readonly isFit: (draft: Draft) => boolean
  readonly write: (draft: Draft) => Promise<Result<unknown>>
}

/** A form whose words survive leaving the page, and are kept at a lock where they stand on their own. */
export function useKeptForm<Draft>(options: Options<Draft>): KeptForm<Draft> {
  const { left, key, start, isFit, write } = options
  const { draft, change, keptInJournal, drop } = useUnfinished(left, key, start)
  const [showsErrors, setShowsErrors] = useState(false)
  const { save, error } = useSaveOnce(() => write(draft))
  useDraft(async () => {
    const isTouched = JSON.stringify(draft) !== JSON.stringify(start)
    if (!isTouched || !isFit(draft)) return true
    const isKept = await save()
    if (isKept) keptInJournal()
    return isKept
  })

  async function submit(): Promise<boolean> {
    setShowsErrors(true)
    if (!isFit(draft) || !(await save())) return false
    drop()
    return true
  }
  return { draft, change, error, showsErrors, submit, drop }
}
