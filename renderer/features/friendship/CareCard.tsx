import type { ReactNode } from 'react'
import { wasSaidBefore } from '../../../core/friendship/care.ts'
import { CARE_FOR } from '../../../core/friendship/friendship-kinds.ts'
import type { CareIdea } from '../../../core/friendship/friendship.schema.ts'
import { useUnfinished } from '../../bridge/use-unfinished.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { CARE_FOR_WORDS, friendshipWords } from '../../words/friendship.ts'
import { CareItem } from './CareItem.tsx'
import { careLeft, type CareDraft } from './forms-left.ts'
import s from './Friendship.module.css'
import { useRemoveKept } from './use-remove-kept.tsx'

interface CareCardProps {
  readonly care: readonly CareIdea[]
  readonly isOpen: boolean
  /** Step 7 may be offered. */
  readonly hasMoments: boolean
}

const words = friendshipWords.care
const LONGEST = 200
const NO_IDEA: CareDraft = { text: '', for: 'them', noStrings: false }
const WHO = CARE_FOR.map((value) => ({ value, label: CARE_FOR_WORDS[value] }))

/** Small things that ask for nothing back. Nothing here reminds of them. */
export function CareCard({ care, isOpen, hasMoments }: CareCardProps): ReactNode {
  const removal = useRemoveKept('care')
  const open = care.filter(({ isDone }) => !isDone)
  const done = care.filter(({ isDone }) => isDone)
  const items = (some: readonly CareIdea[]): ReactNode => (
    <ul className={s.items}>
      {some.map((idea) => (
        <CareItem key={idea.id} idea={idea} isOpen={isOpen} hasMoments={hasMoments} onRemove={removal.ask} />
      ))}
    </ul>
  )
  return (
    <Card title={words.title}>
      {isOpen && <p className={s.quiet}>{words.lead}</p>}
      {open.length === 0 && <p className={s.quiet}>{isOpen ? words.none : words.noneOpen}</p>}
      {open.length > 0 && items(open)}
      {isOpen && <AddCare care={care} />}
      {done.length > 0 && <Disclosure title={words.done(done.length)}>{items(done)}</Disclosure>}
      {removal.dialog}
    </Card>
  )
}

function AddCare({ care }: { readonly care: readonly CareIdea[] }): ReactNode {
  const { draft, change } = useUnfinished(careLeft, 'new', NO_IDEA)
  const { text, for: who, noStrings } = draft
  const add = useAction('friendship.addCare')
  const isFit = text.trim() !== '' && text.trim().length <= LONGEST
  const earlier = care.filter((idea) => idea.for === 'them').map((idea) => idea.text)
  const isRepeated = who === 'them' && wasSaidBefore(text, earlier)

  async function submit(): Promise<void> {
    if (!isFit || add.isBusy) return
    const result = await add.run({ text: text.trim(), for: who, noStrings })
    if (!result.ok) return
    change({ text: '', noStrings: false })
  }
  return (
    <form
      className={s.stack}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextField
        label={words.add}
        value={text}
        onChange={(next) => change({ text: next })}
        maxLength={LONGEST}
        autoComplete="off"
        {...(isRepeated ? { hint: words.before } : {})}
      />
      <div className={s.addLine}>
        <SegmentedControl
          label={words.who}
          isLabelHidden
          choices={WHO}
          value={who}
          onChange={(next) => change({ for: next })}
        />
        <Checkbox isSelected={noStrings} onChange={(next) => change({ noStrings: next })}>
          {words.noStrings}
        </Checkbox>
        <Button type="submit" isDisabled={!isFit}>
          {words.addButton}
        </Button>
      </div>
    </form>
  )
}
