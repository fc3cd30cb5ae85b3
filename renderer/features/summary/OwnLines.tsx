import type { ReactNode } from 'react'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { TextArea } from '../../ui/TextArea.tsx'
import { summaryWords } from '../../words/summary.ts'
import s from './Builder.module.css'
import { FromClosingPage } from './FromClosingPage.tsx'

const words = summaryWords.lines

/** The longest that one of the lines may be, as in the contract. */
const MOST = 600

const LINES = ['howItWas', 'howItIs', 'whatIsNext', 'closing'] as const

/** From here on it is said how much still fits. */
const NEAR = MOST - 60

/** At the end of the room it is said that nothing more fits: what is pasted is cut there. */
function hinted(line: (typeof LINES)[number], text: string): { readonly hint?: ReactNode } {
  const left = MOST - text.length
  const room = left === 0 ? words.full(MOST) : text.length >= NEAR ? words.left(left) : null
  if (room !== null) return { hint: <span role="status">{room}</span> }
  return line === 'closing' ? { hint: words.closingHint } : {}
}

interface OwnLinesProps {
  readonly choices: SummaryChoices
  readonly onChange: (part: Partial<SummaryChoices>) => void
}

export function OwnLines({ choices, onChange }: OwnLinesProps): ReactNode {
  return (
    <fieldset className={s.group}>
      <legend className={s.legend}>{words.label}</legend>
      <p className={s.hint}>{words.hint}</p>
      {LINES.map((line) => (
        <TextArea
          key={line}
          label={words[line]}
          {...hinted(line, choices[line])}
          isReading
          rows={2}
          maxLength={MOST}
          value={choices[line]}
          onChange={(text) => onChange({ [line]: text })}
        />
      ))}
      <FromClosingPage closing={choices.closing} most={MOST} onTake={(closing) => onChange({ closing })} />
    </fieldset>
  )
}
