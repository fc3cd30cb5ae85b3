import type { ReactNode } from 'react'
import type { Result } from '../../../core/kernel/result.ts'
import { KeptDialog } from '../../bridge/KeptDialog.tsx'
import { ScalePicker } from '../../ui/ScalePicker.tsx'
import { outcomeWords } from '../../words/outcome.ts'
import { answersLeft } from './forms-left.ts'
import { useKeptForm } from '../../bridge/use-kept-form.ts'

export interface Answer<K extends string> {
  readonly of: K
  readonly rating: number
}

interface AnswerFormProps<K extends string> {
  readonly title: string
  readonly lead: string
  readonly ends: readonly [string, string]
  readonly asked: readonly { readonly of: K; readonly label: string }[]
  readonly write: (answers: readonly Answer<K>[]) => Promise<Result<unknown>>
  readonly onClose: () => void
}

const words = outcomeWords.scenarios

/** Some numbers, 0 to 10, as of today. What is left out is not kept. */
export function AnswerForm<K extends string>(props: AnswerFormProps<K>): ReactNode {
  const { title, lead, ends, asked, write, onClose } = props
  const answersIn = (ratings: Readonly<Record<string, number>>): readonly Answer<K>[] =>
    asked.flatMap(({ of }) => {
      const rating = ratings[of]
      return rating === undefined ? [] : [{ of, rating }]
    })
  const form = useKeptForm({
    left: answersLeft,
    key: title,
    start: { ratings: {} },
    isFit: ({ ratings }) => answersIn(ratings).length > 0,
    write: ({ ratings }) => write(answersIn(ratings)),
    kept: () => words.saved,
    onClose,
  })
  const { ratings } = form.draft
  const answer = (of: K, rating: number | null): void => {
    const { [of]: _old, ...others }: Readonly<Record<string, number>> = ratings
    form.change({ ratings: rating === null ? others : { ...others, [of]: rating } })
  }
  return (
    <KeptDialog form={form} title={title} saveLabel={words.save} cancelLabel={words.cancel}>
      <p>{lead}</p>
      {asked.map(({ of, label }) => (
        <ScalePicker
          key={of}
          label={label}
          min={0}
          max={10}
          value={ratings[of] ?? null}
          onChange={(rating) => answer(of, rating)}
          ends={ends}
        />
      ))}
    </KeptDialog>
  )
}
