import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Issue, IssueDraft } from '../../../core/issues/issue.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { saveBehind, useDraft } from '../../bridge/drafts.ts'
import { IssueSaver, type SaverState } from './issue-saver.ts'

interface IssueSaving extends SaverState {
  readonly change: (part: Partial<IssueDraft>) => void
  readonly flush: () => Promise<boolean>
}

/** The words of one card, durable within a second of a pause, at lock, at quit and on leaving the page. */
export function useIssueSaving(issue: Issue): IssueSaving {
  const [saver] = useState(
    () =>
      new IssueSaver(issue, {
        write: (draft) => call('issues.edit', { id: issue.id, draft, lookedCloser: true }),
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
