import { Mail, Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { LetterRow } from '../../../core/outcome/outcome.contract.ts'
import { useCommand } from '../../bridge/commands.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Part } from '../../ui/Part.tsx'
import { outcomeWords } from '../../words/outcome.ts'
import { EditLetter } from './EditLetter.tsx'
import { LetterCard } from './LetterCard.tsx'
import { LetterForm } from './LetterForm.tsx'
import { LetterReader } from './LetterReader.tsx'
import s from './Outcome.module.css'
import type { PartProps } from './part-props.ts'
import { OpenEarlyDialog } from './OpenEarlyDialog.tsx'
import { useRemoveLetter } from './use-remove-letter.tsx'

const words = outcomeWords.letters

type Doing =
  | { readonly what: 'add' }
  | { readonly what: 'read' | 'edit' | 'open'; readonly letter: LetterRow }

interface LettersPartProps extends PartProps {
  /** The form of a new letter is open from the start. */
  readonly isWrittenAtOnce: boolean
}

/** Letters that go to nobody. A sealed one shows its kind and its days. */
export function LettersPart(props: LettersPartProps): ReactNode {
  const { board, today, isReadOnly, isWrittenAtOnce } = props
  const { letters } = board
  const [doing, setDoing] = useState<Doing | null>(isWrittenAtOnce && !isReadOnly ? { what: 'add' } : null)
  const removal = useRemoveLetter()
  const stop = (): void => setDoing(null)
  useCommand('open-letter', ({ id }) => {
    const letter = letters.find((each) => each.id === id)
    if (letter && !letter.isSealed) setDoing({ what: 'read', letter })
  })
  const add = (): void => setDoing({ what: 'add' })
  return (
    <Part
      title={words.title}
      hint={words.hint}
      action={
        letters.length > 0 &&
        !isReadOnly && (
          <Button kind="primary" icon={<Plus />} onPress={add}>
            {words.add}
          </Button>
        )
      }
    >
      {letters.length === 0 ? (
        <EmptyState
          icon={<Mail />}
          title={words.emptyTitle}
          {...(isReadOnly
            ? {}
            : {
                actions: (
                  <Button kind="primary" onPress={add}>
                    {words.emptyAction}
                  </Button>
                ),
              })}
        >
          {!isReadOnly && words.emptyText}
        </EmptyState>
      ) : (
        <ul className={s.list}>
          {letters.map((letter) => (
            <LetterCard
              key={letter.id}
              letter={letter}
              isReadOnly={isReadOnly}
              onDo={(what) => setDoing({ what, letter })}
              onRemove={() => removal.ask(letter)}
            />
          ))}
        </ul>
      )}
      {doing?.what === 'add' && <LetterForm id={null} start={null} today={today} onClose={stop} />}
      {doing?.what === 'edit' && <EditLetter id={doing.letter.id} today={today} onClose={stop} />}
      {doing?.what === 'read' && (
        <LetterReader
          letter={doing.letter}
          onChange={isReadOnly ? null : () => setDoing({ what: 'edit', letter: doing.letter })}
          onClose={stop}
        />
      )}
      {doing?.what === 'open' && <OpenEarlyDialog letter={doing.letter} onClose={stop} />}
      {removal.dialog}
    </Part>
  )
}
