import type { ReactNode } from 'react'
import { AddLine } from '../ui/AddLine.tsx'
import type { LeftForms } from './left-forms.ts'
import { useUnfinished } from './use-unfinished.ts'

/** A line that is not on its list yet. */
export interface Line {
  readonly text: string
}

interface KeptLineProps {
  readonly left: LeftForms<Line>
  /** Which list it is for. */
  readonly id: string
  readonly label: string
  readonly buttonLabel: string
  /** Most characters. */
  readonly longest: number
  /** True once it was kept: then the box is empty again. */
  readonly onAdd: (text: string) => Promise<boolean>
}

const EMPTY: Line = { text: '' }

/** A box for one more line of a list; what stands in it outlives the page and a lock. */
export function KeptLine({ left, id, onAdd, ...props }: KeptLineProps): ReactNode {
  const { draft, change, drop } = useUnfinished(left, id, EMPTY)
  return (
    <AddLine
      {...props}
      value={draft.text}
      onChange={(text) => change({ text })}
      onAdd={async (text) => {
        if (await onAdd(text)) drop()
      }}
    />
  )
}
