import { Ellipsis, Lock, LockOpen, Pencil, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { LetterRow } from '../../../core/outcome/outcome.contract.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, type MenuEntry } from '../../ui/Menu.tsx'
import { shortDate } from '../../words/dates.ts'
import { LETTER_KIND_WORDS, outcomeWords } from '../../words/outcome.ts'
import s from './Outcome.module.css'

interface LetterCardProps {
  readonly letter: LetterRow
  readonly isReadOnly: boolean
  readonly onDo: (what: 'read' | 'edit' | 'open') => void
  readonly onRemove: () => void
}

const words = outcomeWords.letters

/** One letter: the whole card opens it. A sealed one opens by its menu alone, which asks. */
export function LetterCard(props: LetterCardProps): ReactNode {
  const { letter, isReadOnly, onDo } = props
  const { kind, isSealed, begins } = letter
  return (
    <li className={s.letter} data-record={letter.id}>
      {isSealed ? (
        <div className={s.openLetter}>
          <span className={s.cardTitle}>
            <Lock aria-hidden="true" className={s.lock} /> {LETTER_KIND_WORDS[kind]}
          </span>
          <span className={s.quiet}>{words.sealedWords}</span>
          <span className={s.quiet}>{factsOf(letter)}</span>
        </div>
      ) : (
        <AriaButton className={s.openLetter ?? ''} onPress={() => onDo('read')}>
          <span className={s.cardTitle}>{LETTER_KIND_WORDS[kind]}</span>
          <span className={s.begins}>{begins}</span>
          <span className={s.quiet}>{factsOf(letter)}</span>
        </AriaButton>
      )}
      {!isReadOnly && <LetterMenu {...props} />}
    </li>
  )
}

function factsOf({ writtenOn, isSealed, sealedUntil, openings }: LetterRow): string {
  return [
    words.writtenOn(shortDate(writtenOn)),
    ...(sealedUntil === null ? [] : [sealInWords(isSealed, shortDate(sealedUntil))]),
    ...(openings.length === 0 ? [] : [words.openedOn(openings.map(shortDate).join(', '))]),
  ].join(' · ')
}

function sealInWords(isSealed: boolean, until: string): string {
  return isSealed ? words.sealedUntil(until) : words.sealEnded(until)
}

function LetterMenu({ letter, onDo, onRemove }: LetterCardProps): ReactNode {
  const label = words.menu(LETTER_KIND_WORDS[letter.kind], shortDate(letter.writtenOn))
  const entries: readonly MenuEntry[] = [
    letter.isSealed
      ? { id: 'open', label: words.open, icon: <LockOpen />, onAction: () => onDo('open') }
      : { id: 'edit', label: words.change, icon: <Pencil />, onAction: () => onDo('edit') },
    { id: 'remove', label: words.remove, icon: <Trash2 />, isDanger: true, onAction: onRemove },
  ]
  return (
    <Menu label={label} entries={entries}>
      <IconButton label={label} icon={<Ellipsis />} />
    </Menu>
  )
}
