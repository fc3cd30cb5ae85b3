import {
  Ellipsis,
  MessagesSquare,
  NotebookText,
  Pencil,
  RotateCcw,
  Trash2,
  Undo2,
  Unlink,
} from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Boundary } from '../../../core/boundaries/boundaries.schema.ts'
import { isInForce } from '../../../core/boundaries/contact-gate.ts'
import { CameOfTalk } from '../../bridge/CameOfTalk.tsx'
import { send } from '../../bridge/commands.ts'
import { useAction } from '../../bridge/use-action.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { boundariesWords, FIRMNESS_WORDS, LINE_SOURCE_WORDS, TOPIC_WORDS } from '../../words/boundaries.ts'
import { shortDate } from '../../words/dates.ts'
import s from './Boundaries.module.css'
import { LineEntries } from './LineEntries.tsx'
import { waysInWords } from './line-draft.ts'

/** What one may do with a line; each opens something on the page. */
export interface LineActs {
  readonly onEdit: (line: Boundary) => void
  readonly onLift: (line: Boundary) => void
  readonly onSlip: (line: Boundary) => void
  readonly onRemove: (line: Boundary) => void
}

interface LineCardProps extends LineActs {
  readonly line: Boundary
  readonly isFocused: boolean
}

const words = boundariesWords.lines

export function LineCard({ line, isFocused, ...acts }: LineCardProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isFocused) heading.current?.focus()
  }, [isFocused])
  return (
    <li className={s.line} aria-labelledby={`line-${line.id}`}>
      <div className={s.lineHead}>
        <h4 id={`line-${line.id}`} ref={heading} tabIndex={-1} className={s.lineText}>
          {line.text}
        </h4>
        <LineMenu line={line} {...acts} />
      </div>
      <p className={s.facts}>{factsOf(line)}</p>
      {isInForce(line) && line.rulesOut.length > 0 && (
        <p className={s.rulesOut}>{words.rulesOut(waysInWords(line.rulesOut))}</p>
      )}
      {line.liftedOn === null && line.firmness === 'unclear' && (
        <p className={s.quiet}>{FIRMNESS_WORDS.unclear.hint}</p>
      )}
      {line.liftedOn !== null && line.liftedWords !== '' && (
        <p className={s.quote}>{words.liftedWords(line.liftedWords)}</p>
      )}
      <CameOfTalk kind="boundary" id={line.id} />
      {line.entryIds.length > 0 && <LineEntries line={line} />}
    </li>
  )
}

function factsOf(line: Boundary): string {
  const { topic, source, firmness, since, until, liftedOn } = line
  return [
    ...(topic === null ? [] : [TOPIC_WORDS[topic]]),
    FIRMNESS_WORDS[firmness].label,
    ...(line.whose === 'mine' ? [] : [LINE_SOURCE_WORDS[source]]),
    words.since(shortDate(since)),
    ...(until === null ? [] : [words.until(shortDate(until))]),
    ...(liftedOn === null ? [] : [words.liftedOn(shortDate(liftedOn))]),
  ].join(' · ')
}

function LineMenu({ line, ...acts }: LineActs & { readonly line: Boundary }): ReactNode {
  const again = useAction('boundaries.standAgain')
  const gate = useGate()
  const mayTalk = gate?.talk === 'open' || gate?.talk === 'private_preparation'
  const standing: readonly MenuEntry[] = [
    { id: 'edit', label: words.edit, icon: <Pencil />, onAction: () => acts.onEdit(line) },
    { id: 'lift', label: words.lift[line.whose], icon: <Unlink />, onAction: () => acts.onLift(line) },
    { id: 'slip', label: words.slip, icon: <Undo2 />, onAction: () => acts.onSlip(line) },
  ]
  const talk: readonly MenuEntry[] =
    line.whose === 'mine' && mayTalk
      ? [
          {
            id: 'talk',
            label: words.talk,
            icon: <MessagesSquare />,
            onAction: () => send('plan-talk', { boundaryId: line.id, request: line.text }),
          },
        ]
      : []
  const lifted: readonly MenuEntry[] = [
    {
      id: 'again',
      label: words.standAgain,
      icon: <RotateCcw />,
      onAction: () => void again.run({ id: line.id }),
    },
  ]
  const entries: readonly MenuEntry[] = [
    ...(line.liftedOn === null ? [...standing, ...talk] : lifted),
    {
      id: 'write',
      label: words.write,
      icon: <NotebookText />,
      onAction: () => send('new-entry', { step: 'boundaries', mode: 'plain_day', boundaryId: line.id }),
    },
    {
      id: 'remove',
      label: words.remove,
      icon: <Trash2 />,
      isDanger: true,
      onAction: () => acts.onRemove(line),
    },
  ]
  const label = words.menu(line.text)
  return (
    <Menu label={label} entries={entries}>
      <IconButton label={label} icon={<Ellipsis />} />
    </Menu>
  )
}
