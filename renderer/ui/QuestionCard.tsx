import { useState, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Card } from './Card.tsx'
import s from './QuestionCard.module.css'

interface Question {
  readonly id: string
  readonly text: string
}

interface QuestionCardProps {
  readonly title: string
  /** At least one. */
  readonly questions: readonly [Question, ...Question[]]
  readonly writeLabel: string
  readonly anotherLabel: string
  readonly onWrite: (question: Question) => void
}

/** One question at a time, with a way to write about it and a way past it. */
export function QuestionCard(props: QuestionCardProps): ReactNode {
  const { title, questions, writeLabel, anotherLabel, onWrite } = props
  const [at, setAt] = useState(0)
  const question = questions[at % questions.length] ?? questions[0]
  return (
    <Card title={title}>
      <p className={s.question} aria-live="polite">
        {question.text}
      </p>
      <div className={s.actions}>
        <Button onPress={() => onWrite(question)}>{writeLabel}</Button>
        {questions.length > 1 && (
          <Button kind="quiet" onPress={() => setAt(at + 1)}>
            {anotherLabel}
          </Button>
        )}
      </div>
    </Card>
  )
}
