import { Plus, Signpost } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Boundary } from '../../../core/boundaries/boundaries.schema.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { useCommand, type Commands } from '../../bridge/commands.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Part } from '../../ui/Part.tsx'
import { boundariesWords } from '../../words/boundaries.ts'
import { LiftDialog } from './LiftDialog.tsx'
import { LineColumns } from './LineColumns.tsx'
import { blankLine, lineDraftOf } from './line-draft.ts'
import { LineForm, type LineFormProps } from './LineForm.tsx'
import { useRemoveLine } from './use-remove-line.tsx'

interface LinesPartProps {
  readonly lines: readonly Boundary[]
  readonly today: Day
  readonly onSlip: (line: Boundary) => void
}

const words = boundariesWords.lines

/** A line to be written, perhaps from what is known already. */
interface NewLine {
  readonly from: Commands['add-boundary']
}
const BLANK: NewLine = { from: {} }

export function LinesPart({ lines, today, onSlip }: LinesPartProps): ReactNode {
  const [editing, setEditing] = useState<Boundary | NewLine | null>(null)
  const [lifting, setLifting] = useState<Boundary | null>(null)
  const [focusLine, setFocusLine] = useState<string | null>(null)
  const removal = useRemoveLine()
  useCommand('add-boundary', (from) => setEditing({ from }))
  useCommand('open-boundary', ({ id }) => setFocusLine(id))
  return (
    <Part
      title={words.title}
      hint={words.hint}
      action={
        lines.length > 0 && (
          <Button kind="primary" icon={<Plus />} onPress={() => setEditing(BLANK)}>
            {words.add}
          </Button>
        )
      }
    >
      {lines.length === 0 ? (
        <EmptyState
          icon={<Signpost />}
          title={words.emptyTitle}
          actions={
            <Button kind="primary" onPress={() => setEditing(BLANK)}>
              {words.emptyAction}
            </Button>
          }
        >
          {words.emptyText}
        </EmptyState>
      ) : (
        <LineColumns
          lines={lines}
          focusLine={focusLine}
          onEdit={setEditing}
          onLift={setLifting}
          onSlip={onSlip}
          onRemove={removal.ask}
        />
      )}
      {editing !== null && (
        <LineForm {...formOf(editing, today)} today={today} onClose={() => setEditing(null)} />
      )}
      {lifting !== null && <LiftDialog line={lifting} today={today} onClose={() => setLifting(null)} />}
      {removal.dialog}
    </Part>
  )
}

function formOf(editing: Boundary | NewLine, today: Day): Pick<LineFormProps, 'line' | 'start' | 'planId'> {
  if (!('from' in editing)) return { line: editing, start: lineDraftOf(editing), planId: null }
  const { line = {}, planId = null } = editing.from
  const start = { ...blankLine(planId === null ? 'theirs' : 'mine', today), ...line }
  return { line: null, start, planId }
}
