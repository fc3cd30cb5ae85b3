import type { ReactNode } from 'react'
import type { LeftOut } from '../../../core/summary/summary.contract.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { summaryWords } from '../../words/summary.ts'
import s from './Builder.module.css'

const words = summaryWords.leftOut

/** What is not said to the other person, and why; it can be put differently above. */
export function LeftOutNote({ leftOut }: { readonly leftOut: readonly LeftOut[] }): ReactNode {
  if (leftOut.length === 0) return null
  return (
    <Disclosure title={words.count(leftOut.length)} level={3}>
      <p className={s.aside}>{words.hint}</p>
      <ul className={s.leftOut}>
        {leftOut.map(({ text, reason }, at) => (
          <li key={at}>
            <q>{text}</q> <span>{words.reasons[reason]}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
