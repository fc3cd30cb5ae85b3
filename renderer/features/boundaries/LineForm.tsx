import { useState, type ReactNode } from 'react'
import type { Boundary, BoundaryDraft } from '../../../core/boundaries/boundaries.schema.ts'
import { BOUNDARY_OWNERS } from '../../../core/boundaries/boundary-kinds.ts'
import { waysNamedIn } from '../../../core/boundaries/boundaries.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { call } from '../../bridge/bridge.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { useKeptForm } from '../../bridge/use-kept-form.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { boundariesWords, OWNER_WORDS } from '../../words/boundaries.ts'
import { linesLeft } from './forms-left.ts'
import { LineDetails } from './LineDetails.tsx'
import { isLine } from './line-draft.ts'
import { Reflection } from './Reflection.tsx'
import { WayTicks } from './WayTicks.tsx'

export interface LineFormProps {
  /** null for a new one. */
  readonly line: Boundary | null
  readonly start: BoundaryDraft
  readonly today: Day
  /** The talk that a new line came of: they are tied to each other. */
  readonly planId: string | null
  readonly onClose: () => void
}

const words = boundariesWords.form
const OWNERS = BOUNDARY_OWNERS.map((value) => ({ value, label: OWNER_WORDS[value] }))

export function LineForm({ line, start, today, planId, onClose }: LineFormProps): ReactNode {
  const form = useKeptForm({
    left: linesLeft,
    key: line?.id ?? `new ${planId ?? ''}`,
    start,
    isFit: ({ text }) => isLine(text),
    write: async (typed, made) => {
      const id = line?.id ?? made
      if (id !== null) return call('boundaries.edit', { id, draft: typed })
      const added = await call('boundaries.add', typed)
      if (added.ok && planId !== null) {
        await call('conversation.link', { id: planId, kind: 'boundary', to: added.value.id })
      }
      return added
    },
    kept: () => (line === null ? words.added : words.changed),
    onClose,
  })
  const { draft, change, showsErrors } = form
  /** Ticked by hand: from then on the words tick nothing. */
  const [isTicked, setIsTicked] = useState(line !== null)
  const named = (text: string): Partial<BoundaryDraft> =>
    isTicked ? {} : { rulesOut: [...waysNamedIn(text)] }
  return (
    <KeptDialog
      form={form}
      title={line === null ? words.add : words.edit}
      saveLabel={line === null ? words.save : words.saveEdit}
      cancelLabel={words.cancel}
    >
      <SegmentedControl
        label={words.whose}
        choices={OWNERS}
        value={draft.whose}
        onChange={(whose) => change({ whose })}
      />
      <TextArea
        label={words.text[draft.whose]}
        placeholder={words.textHint[draft.whose]}
        value={draft.text}
        onChange={(text) => change({ text, ...named(text) })}
        isReading
        error={showsErrors && !isLine(draft.text) ? words.needed : null}
      />
      <WayTicks
        value={draft.rulesOut}
        onChange={(rulesOut) => {
          setIsTicked(true)
          change({ rulesOut })
        }}
      />
      <Reflection draft={draft} />
      <Disclosure title={words.more} isOpenAtFirst={line !== null}>
        <LineDetails draft={draft} today={today} onChange={change} />
      </Disclosure>
    </KeptDialog>
  )
}
