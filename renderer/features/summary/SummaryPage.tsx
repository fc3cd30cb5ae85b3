import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { defaultChoices } from '../../../core/summary/default-choices.ts'
import type { Day } from '../../../core/kernel/time.ts'
import type { SummaryChoices } from '../../../core/summary/summary.contract.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { waysOut } from '../../bridge/ways-out.ts'
import { useUnfinished } from '../../bridge/use-unfinished.ts'
import { useToday } from '../../bridge/use-now.ts'
import { Button } from '../../ui/Button.tsx'
import { PageHeader } from '../../ui/Page.tsx'
import { summaryWords } from '../../words/summary.ts'
import { Builder } from './Builder.tsx'
import { KeptOut } from './KeptOut.tsx'
import { PreviewPane } from './PreviewPane.tsx'
import { SaveBar } from './SaveBar.tsx'
import s from './SummaryPage.module.css'
import { heldChoices } from './choices-store.ts'
import { forReader } from './for-reader.ts'

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

function Workbench({ today }: { readonly today: Day }): ReactNode {
  const usual = useMemo(() => defaultChoices('self', today), [today])
  const unfinished = useUnfinished(heldChoices, 'choices', usual)
  const { draft, change, isTouched } = unfinished
  const choices = useMemo(() => ({ ...draft, theyAgreed: false }), [draft])
  const { settled, isSettled } = useSettled(choices)
  const preview = useFeature('summary.preview', settled, { keepsPrevious: true })
  // Said of this very document, and so not kept with the choices.
  const [theyAgreed, setTheyAgreed] = useState(false)
  const alter = (part: Partial<SummaryChoices>): void => {
    if (asksAnew(part)) setTheyAgreed(false)
    change(part)
  }

  return (
    <div className={s.bench}>
      <div className={s.choose}>
        {isTouched && (
          <div>
            <Button kind="quiet" isSmall onPress={waysOut(unfinished, () => setTheyAgreed(false)).discard}>
              {summaryWords.anew}
            </Button>
          </div>
        )}
        <Builder
          choices={choices}
          preview={preview.value}
          today={today}
          onChange={alter}
          onReader={(reader) => alter(forReader(choices, reader, today))}
        />
      </div>
      <div className={s.result}>
        <PreviewPane choices={settled} preview={preview} />
        <KeptOut keptOut={preview.value?.keptOut ?? null} />
        <SaveBar
          choices={settled}
          theyAgreed={theyAgreed}
          isSeen={isSettled && preview.value !== undefined && !preview.isStale}
          onAgreed={setTheyAgreed}
        />
      </div>
    </div>
  )
}

/** Milliseconds without a key before the document is made anew. */
const PAUSE = 150

/** What they agreed to is a document of that time and those parts. */
function asksAnew(part: Partial<SummaryChoices>): boolean {
  return 'from' in part || 'to' in part || 'sections' in part
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
