import type { ReactNode } from 'react'
import type { Entry } from '../../../../core/journal/entry.schema.ts'
import { HistoryDialog } from '../history/HistoryDialog.tsx'
import { DeepAfter } from '../modes/DeepAfter.tsx'
import type { DeepWrite } from '../modes/use-deep-write.ts'
import type { PanePart } from './pane-part.ts'

interface PaneOverlaysProps extends PanePart {
  /** null before the entry's first save. */
  readonly id: string | null
  readonly deep: DeepWrite
  readonly showsHistory: boolean
  readonly onText: () => void
  readonly onDeepDone: () => void
  readonly onHistoryClosed: () => void
  readonly onBroughtBack: (entry: Entry) => void
}

/** What stands over the entry for a while: the way back from a deep write, and its earlier versions. */
export function PaneOverlays(props: PaneOverlaysProps): ReactNode {
  const { id, draft, change, deep, showsHistory } = props
  return (
    <>
      {deep.stage === 'after' && (
        <DeepAfter
          draft={draft}
          change={change}
          deep={deep}
          onText={props.onText}
          onDone={props.onDeepDone}
        />
      )}
      {id !== null && showsHistory && (
        <HistoryDialog
          id={id}
          draft={draft}
          onClose={props.onHistoryClosed}
          onBroughtBack={props.onBroughtBack}
        />
      )}
    </>
  )
}
