import { Ellipsis, NotebookText, Pencil, Trash2 } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Evidence, Goal } from '../../../core/growth/growth.schema.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { send } from '../../bridge/commands.ts'
import { useAction } from '../../bridge/use-action.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { showToast } from '../../ui/Toast.tsx'
import { dayWithoutYear } from '../../words/dates.ts'
import { SEEN_BY_WORDS, WITH_WORDS } from '../../words/goal-kinds.ts'
import { growthWords } from '../../words/growth.ts'
import s from './Evidence.module.css'
import { EvidenceTies } from './EvidenceTies.tsx'
import { evidenceDraftOf } from './evidence-draft.ts'

interface EvidencePieceProps {
  readonly evidence: Evidence
  readonly goal: Goal | null
  readonly issue: Issue | null
  /** Grows each time it is gone to; 0 where it is not. */
  readonly focusTurn: number
  readonly onEdit: (evidence: Evidence) => void
}

const words = growthWords.evidence

export function EvidencePiece({ evidence, goal, issue, focusTurn, onEdit }: EvidencePieceProps): ReactNode {
  const { day, situation, beforeIWould, thisTimeI, seenBy } = evidence
  const facts = [
    WITH_WORDS[evidence.with],
    ...(seenBy === 'nobody' ? [] : [words.seenBySaid(SEEN_BY_WORDS[seenBy])]),
  ]
  const piece = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (focusTurn === 0) return
    piece.current?.scrollIntoView({ block: 'center' })
    piece.current?.focus({ preventScroll: true })
  }, [focusTurn])
  return (
    <li className={s.piece}>
      <div className={s.pieceHead}>
        <span>{dayWithoutYear(day)}</span>
        <PieceMenu evidence={evidence} onEdit={onEdit} />
      </div>
      {situation.trim() !== '' && <p className={s.situation}>{situation}</p>}
      {beforeIWould.trim() !== '' && <p className={s.before}>{words.beforeSaid(beforeIWould)}</p>}
      <p ref={piece} tabIndex={-1} className={s.now}>
        {words.nowSaid(thisTimeI)}
      </p>
      <p className={s.facts}>{facts.join(' · ')}</p>
      <EvidenceTies evidence={evidence} goal={goal} issue={issue} />
    </li>
  )
}

interface PieceMenuProps {
  readonly evidence: Evidence
  readonly onEdit: (evidence: Evidence) => void
}

function PieceMenu({ evidence, onEdit }: PieceMenuProps): ReactNode {
  const { entryId } = evidence
  const putBack = useAction('growth.addEvidence', { onDone: () => showToast({ text: words.restored }) })
  const remove = useAction('growth.removeEvidence', {
    onDone: (gone) =>
      showToast({
        text: words.removed,
        action: { label: words.undo, onPress: () => void putBack.run(evidenceDraftOf(gone)) },
      }),
  })
  const open: readonly MenuEntry[] =
    entryId === null
      ? []
      : [
          {
            id: 'entry',
            label: words.entry,
            icon: <NotebookText />,
            onAction: () => send('open-entry', { id: entryId }),
          },
        ]
  const entries: readonly MenuEntry[] = [
    { id: 'edit', label: words.edit, icon: <Pencil />, onAction: () => onEdit(evidence) },
    ...open,
    {
      id: 'remove',
      label: words.remove,
      icon: <Trash2 />,
      isDanger: true,
      onAction: () => void remove.run({ id: evidence.id }),
    },
  ]
  const label = words.menu(evidence.thisTimeI)
  return (
    <Menu label={label} entries={entries}>
      <IconButton label={label} icon={<Ellipsis />} />
    </Menu>
  )
}
