import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Result } from '../../core/kernel/result.ts'
import { DraftSaver, type SaverPorts, type SaverState } from './draft-saver.ts'
import { saveBehind, useDraft } from './drafts.ts'

export interface DraftSaving<Draft> extends SaverState<Draft> {
  readonly change: (part: Partial<Draft>) => void
  readonly flush: () => Promise<boolean>
}

interface Saved<Draft> extends Pick<SaverPorts<Draft>, 'fit' | 'same'> {
  readonly start: Draft
  readonly write: (draft: Draft) => Promise<Result<unknown>>
}

/** The words of one record, durable within a second of a pause, at lock, at quit and on leaving the page. */
export function useDraftSaving<Draft>({ start, ...how }: Saved<Draft>): DraftSaving<Draft> {
  const [saver] = useState(
    () =>
      new DraftSaver(start, {
        ...how,
        now: () => Date.now(),
        wait: (ms, then) => {
          const timer = setTimeout(then, ms)
          return () => clearTimeout(timer)
        },
      }),
  )
  const state = useSyncExternalStore(saver.listen, saver.read)
  useDraft(saver.flush)
  useEffect(() => {
    const leave = (): void => void saver.flush()
    window.addEventListener('blur', leave)
    window.addEventListener('focusout', leave)
    return () => {
      window.removeEventListener('blur', leave)
      window.removeEventListener('focusout', leave)
      saveBehind(saver.flushBehind)
    }
  }, [saver])
  return { ...state, change: saver.change, flush: saver.flush }
}
