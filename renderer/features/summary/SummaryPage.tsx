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
  const { draft: choices, change, isTouched } = unfinished
  const settled = useSettled(choices)
  const preview = useFeature('summary.preview', settled, { keepsPrevious: true })

  return (
    <div className={s.bench}>
      <div className={s.choose}>
        {isTouched && (
          <div>
            <Button kind="quiet" isSmall onPress={waysOut(unfinished, stay).discard}>
              {summaryWords.anew}
            </Button>
          </div>
        )}
        <Builder
          choices={choices}
          preview={preview.value}
          today={today}
          onChange={change}
          onReader={(reader) => change(forReader(choices, reader, today))}
        />
      </div>
      <div className={s.result}>
        <PreviewPane choices={settled} preview={preview} />
        <KeptOut keptOut={preview.value?.keptOut ?? null} />
        <SaveBar choices={choices} onAgreed={(theyAgreed) => change({ theyAgreed })} />
      </div>
    </div>
  )
}

/** It stands on the page and does not close. */
const stay = (): void => undefined

/** Milliseconds without a key before the document is made anew. */
const PAUSE = 150

/** The choices as they stood when the person last paused. */
function useSettled(choices: SummaryChoices): SummaryChoices {
  const [settled, setSettled] = useState(choices)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(choices), PAUSE)
    return () => clearTimeout(timer)
  }, [choices])
  return settled
}
