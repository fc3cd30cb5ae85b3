import { Ellipsis, NotebookText, Pencil, Trash2 } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Evidence, Goal } from '../../../core/growth/growth.schema.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { CameOfTalk } from '../../bridge/CameOfTalk.tsx'
import { send } from '../../bridge/commands.ts'
import { useAboutSafety } from '../../bridge/use-gate.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { dayWithoutYear } from '../../words/dates.ts'
import { SEEN_BY_WORDS, WITH_WORDS } from '../../words/goal-kinds.ts'
import { growthWords } from '../../words/growth.ts'
import s from './Evidence.module.css'
import { EvidenceTies } from './EvidenceTies.tsx'

interface EvidencePieceProps {
  readonly evidence: Evidence
  readonly goal: Goal | null
  readonly issue: Issue | null
  /** Grows each time it is gone to; 0 where it is not. */
  readonly focusTurn: number
  readonly onEdit: (evidence: Evidence) => void
  readonly onRemove: (evidence: Evidence) => void
}

const words = growthWords.evidence

export function EvidencePiece(props: EvidencePieceProps): ReactNode {
  const { evidence, goal, issue, focusTurn, onEdit, onRemove } = props
  const { day, situation, beforeIWould, thisTimeI, seenBy } = evidence
  const facts = [
    WITH_WORDS[evidence.with],
    ...(seenBy === 'nobody' ? [] : [words.seenBySaid(SEEN_BY_WORDS[seenBy])]),
  ]
  const isSafety = useAboutSafety()
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
        <PieceMenu evidence={evidence} onEdit={onEdit} onRemove={onRemove} />
      </div>
      {situation.trim() !== '' && <p className={s.situation}>{situation}</p>}
      {!isSafety && beforeIWould.trim() !== '' && (
        <p className={s.before}>{words.beforeSaid(beforeIWould)}</p>
      )}
      <p ref={piece} tabIndex={-1} className={s.now}>
        {words.nowSaid(thisTimeI)}
      </p>
      <p className={s.facts}>{facts.join(' · ')}</p>
      <EvidenceTies evidence={evidence} goal={goal} issue={issue} />
      <CameOfTalk kind="evidence" id={evidence.id} />
    </li>
  )
}

type PieceMenuProps = Pick<EvidencePieceProps, 'evidence' | 'onEdit' | 'onRemove'>

function PieceMenu({ evidence, onEdit, onRemove }: PieceMenuProps): ReactNode {
  const { entryId } = evidence
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
      onAction: () => onRemove(evidence),
    },
  ]
  const label = words.menu(evidence.thisTimeI)
  return (
    <Menu label={label} entries={entries}>
      <IconButton label={label} icon={<Ellipsis />} />
    </Menu>
  )
}
