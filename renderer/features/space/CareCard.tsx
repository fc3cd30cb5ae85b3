import { useRef, type ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import { doneThisWeek } from '../../../core/space/care.ts'
import { CARE_KINDS } from '../../../core/space/space-kinds.ts'
import type { Care } from '../../../core/space/space.schema.ts'
import { call } from '../../bridge/bridge.ts'
import { useCommand } from '../../bridge/commands.ts'
import { useUnfinished } from '../../bridge/use-unfinished.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { CARE_WORDS } from '../../words/space-kinds.ts'
import { spaceWords } from '../../words/space.ts'
import { CareItem } from './CareItem.tsx'
import { careLeft, type CarePlan } from './forms-left.ts'
import s from './Space.module.css'
import { useRemoval } from './use-removal.tsx'

interface CareCardProps {
  /** Planned ones first. */
  readonly care: readonly Care[]
  readonly today: Day
}

const words = spaceWords.care
const KINDS = CARE_KINDS.map((value) => ({ value, label: CARE_WORDS[value] }))
const LONGEST = 120
const NO_PLAN: CarePlan = { kind: 'move', text: '' }

/** Small things, planned and done or not. */
export function CareCard({ care, today }: CareCardProps): ReactNode {
  const removal = useRemoval(
    words.removal,
    ({ id }: Care) => call('space.removeCare', { id }),
    ({ id }) => call('space.putCareBack', { id }),
  )
  const planned = care.filter(({ doneOn }) => doneOn === null)
  const done = care.filter(({ doneOn }) => doneOn !== null)
  const week = doneThisWeek(care, today)
  const list = (items: readonly Care[]): ReactNode => (
    <ul className={s.items}>
      {items.map((item) => (
        <CareItem key={item.id} item={item} today={today} onRemove={removal.ask} />
      ))}
    </ul>
  )
  return (
    <Card title={words.title}>
      <p className={s.quiet}>{week === 0 ? words.lead : `${words.lead} ${words.week(week)}.`}</p>
      {planned.length === 0 ? <p className={s.quiet}>{words.none}</p> : list(planned)}
      <AddCare />
      {done.length > 0 && <Disclosure title={words.done(done.length)}>{list(done)}</Disclosure>}
      {removal.dialog}
    </Card>
  )
}

function AddCare(): ReactNode {
  const { draft, change } = useUnfinished(careLeft, 'new', NO_PLAN)
  const { kind, text } = draft
  const add = useAction('space.addCare', { onDone: () => change({ text: '' }) })
  const field = useRef<HTMLInputElement>(null)
  useCommand('plan-care', (wish) => {
    change({ text: wish.text.slice(0, LONGEST) })
    requestAnimationFrame(() => {
      field.current?.scrollIntoView({ block: 'center' })
      field.current?.focus()
    })
  })
  const planned = text.trim()
  const submit = (): void => {
    if (planned !== '' && planned.length <= LONGEST && !add.isBusy) {
      void add.run({ kind, planned, doneOn: null })
    }
  }
  return (
    <form
      className={s.add}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Select
        label={words.kind}
        isLabelHidden
        choices={KINDS}
        value={kind}
        onChange={(next) => change({ kind: next })}
      />
      <TextField
        label={words.add}
        isLabelHidden
        placeholder={words.add}
        inputRef={field}
        value={text}
        onChange={(next) => change({ text: next })}
        maxLength={LONGEST}
        autoComplete="off"
      />
      <Button type="submit">{words.addButton}</Button>
    </form>
  )
}
