import { Link2, Plus, X } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import type { Link } from '../../../../core/journal/entry.schema.ts'
import { linkKey } from '../../../../core/journal/write.ts'
import { send, type CommandName } from '../../../bridge/commands.ts'
import { useGate } from '../../../bridge/use-gate.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { journalWords } from '../../../words/journal.ts'
import type { PanePart } from '../pane/pane-part.ts'
import { BroughtTo } from './BroughtTo.tsx'
import { PiecesFrom } from './PiecesFrom.tsx'
import { TieFinder } from './TieFinder.tsx'
import s from './ties.module.css'
import { useTieTitle } from './use-tie-title.ts'

const words = journalWords.details
/** As the journal keeps them. */
const MOST = 100

interface TiesProps extends Pick<PanePart, 'draft' | 'change'> {
  /** So that an entry is not tied to itself. */
  readonly ownId: string | null
  readonly onOpenEntry: (id: string) => void
}

/** Cards, goals, lines, talks and entries that belong to this one; each opens with one press. */
export function Ties({ draft, change, ownId, onOpenEntry }: TiesProps): ReactNode {
  const { links } = draft
  const label = useId()
  const gate = useGate()
  // Where talks are hidden, a tie to one stands and is not shown.
  const shown = links.filter(({ kind }) => kind !== 'plan' || gate?.talk !== 'hidden')
  return (
    <section aria-labelledby={label} className={s.ties}>
      <h3 id={label} className={s.label}>
        {words.links}
      </h3>
      {shown.length === 0 && <p className={s.none}>{words.noLinks}</p>}
      <ul className={s.list}>
        {shown.map((link) => (
          <Tie
            key={linkKey(link)}
            link={link}
            onOpen={() => open(link, onOpenEntry)}
            onRemove={() => change({ links: links.filter((other) => other !== link) })}
          />
        ))}
      </ul>
      <PiecesFrom entryId={ownId} />
      <BroughtTo entryId={ownId} />
      {links.length < MOST && (
        <Popover
          label={words.addLink}
          trigger={
            <Button isSmall icon={<Plus />}>
              {words.addLink}
            </Button>
          }
        >
          {(close) => (
            <TieFinder
              ownId={ownId}
              links={links}
              onChoose={(link) => {
                change({ links: [...links, link] })
                close()
              }}
            />
          )}
        </Popover>
      )}
    </section>
  )
}

interface TieProps {
  readonly link: Link
  readonly onOpen: () => void
  readonly onRemove: () => void
}

function Tie({ link, onOpen, onRemove }: TieProps): ReactNode {
  const title = useTieTitle(link)
  const said = title ?? words.missing
  return (
    <li className={s.tie}>
      <button
        type="button"
        className={s.open}
        aria-label={words.openLink(said)}
        disabled={title === null}
        onClick={onOpen}
      >
        <Link2 aria-hidden="true" />
        <span className={s.words}>
          <span className={s.title}>{said}</span>
          <span className={s.kind}>{words.kinds[link.kind]}</span>
        </span>
      </button>
      <IconButton label={words.removeLink(said)} icon={<X />} onPress={onRemove} />
    </li>
  )
}

const OPENS = {
  issue: 'open-issue',
  goal: 'open-goal',
  evidence: 'open-evidence',
  boundary: 'open-boundary',
  urge: 'open-urge',
  scenario: 'open-scenario',
  plan: 'open-plan',
} as const satisfies Readonly<Record<Exclude<Link['kind'], 'entry'>, CommandName>>

function open({ kind, id }: Link, onOpenEntry: (id: string) => void): void {
  if (kind === 'entry') onOpenEntry(id)
  else send(OPENS[kind], { id })
}
