import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import type { PrintDocument } from '../../../core/print/print.schema.ts'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { useToday } from '../../bridge/use-now.ts'
import { Button } from '../../ui/Button.tsx'
import { PageHeader } from '../../ui/Page.tsx'
import { summaryWords } from '../../words/summary.ts'
import { Builder } from './Builder.tsx'
import { KeptOut } from './KeptOut.tsx'
import { PreviewPane } from './PreviewPane.tsx'
import { SaveBar } from './SaveBar.tsx'
import s from './SummaryPage.module.css'
import { useChoices } from './use-choices.ts'

/** Choose what goes in, see the very document, and save it. */
export function SummaryPage(): ReactNode {
  const today = useToday()
  return (
    <div className={s.room}>
      <div className={s.inner}>
        <PageHeader title={summaryWords.title} sub={summaryWords.lead} />
        {today !== null && <Workbench today={today} />}
      </div>
    </div>
  )
}

/** The document that the preview laid out last, and how many sheets it fills. */
interface LaidOut {
  readonly document: PrintDocument
  readonly count: number
}

function Workbench({ today }: { readonly today: Day }): ReactNode {
  const { choices: held, change, turnTo, anew } = useChoices(today)
  const choices = useMemo(() => ({ ...held, theyAgreed: false }), [held])
  const { settled, isSettled } = useSettled(choices)
  const preview = useFeature('summary.preview', settled, { keepsPrevious: true })
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null)
  const onSheets = useCallback(
    (document: PrintDocument, count: number) => setLaidOut({ document, count }),
    [],
  )
  const isThisOne = laidOut !== null && laidOut.document === preview.value?.document
  // Said of this very document, and so not kept with the choices.
  const [theyAgreed, setTheyAgreed] = useState(false)
  const alter = (part: Partial<SummaryChoices>): void => {
    if (asksAnew(part)) setTheyAgreed(false)
    change(part)
  }
  const begin = (next: () => void): void => {
    setTheyAgreed(false)
    next()
  }

  return (
    <div className={s.bench}>
      <div className={s.choose}>
        {anew !== null && (
          <div>
            <Button kind="quiet" isSmall onPress={() => begin(anew)}>
              {summaryWords.anew}
            </Button>
          </div>
        )}
        <Builder
          choices={choices}
          preview={preview.value}
          today={today}
          sheets={isThisOne ? laidOut.count : null}
          onChange={alter}
          onReader={(reader) => begin(() => turnTo(reader))}
        />
      </div>
      <div className={s.result}>
        <PreviewPane choices={settled} preview={preview} onSheets={onSheets} />
        <KeptOut keptOut={preview.value?.keptOut ?? null} />
        <SaveBar
          choices={settled}
          theyAgreed={theyAgreed}
          isSeen={isSettled && preview.value !== undefined && !preview.isOfBefore}
          isEmpty={preview.value?.document.blocks.length === 0}
          onAgreed={setTheyAgreed}
        />
      </div>
    </div>
  )
}

/** Milliseconds without a key before the document is made anew. */
const PAUSE = 150

/** What they agreed to is this document, with its words and names; the paper alone makes no other of it. */
function asksAnew(part: Partial<SummaryChoices>): boolean {
  return Object.keys(part).some((name) => name !== 'paper')
}

/** The choices as they stood when the person last paused, and whether they still do. */
function useSettled(choices: SummaryChoices): {
  readonly settled: SummaryChoices
  readonly isSettled: boolean
} {
  const [settled, setSettled] = useState(choices)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(choices), PAUSE)
    return () => clearTimeout(timer)
  }, [choices])
  return { settled, isSettled: JSON.stringify(settled) === JSON.stringify(choices) }
}
