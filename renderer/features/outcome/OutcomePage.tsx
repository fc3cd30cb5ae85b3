import { useEffect, useState, type ReactNode } from 'react'
import { useCommand } from '../../bridge/commands.ts'
import { ToolPage, TroublePage, type StepParts } from '../../bridge/ToolPage.tsx'
import { useFeature } from '../../bridge/use-feature.ts'
import { useToday } from '../../bridge/use-now.ts'
import { Page } from '../../ui/Page.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { outcomeWords as words } from '../../words/outcome.ts'
import { AreasPart } from './AreasPart.tsx'
import { ClosingPart } from './ClosingPart.tsx'
import { ArchivedNote, SealedNote } from './FateNotes.tsx'
import { LettersPart } from './LettersPart.tsx'
import { OutcomeGlance } from './OutcomeGlance.tsx'
import type { PartProps } from './part-props.ts'
import { ScenariosPart } from './ScenariosPart.tsx'

/** Step 10: ways it could go, life areas, letters, and a closing page. */
export function OutcomePage({ step }: { readonly step: StepParts }): ReactNode {
  const today = useToday()
  const { value: board, error, again } = useFeature('outcome.board')
  const [asked, setAsked] = useState<Asked>({ tab: 'scenarios', scenarioId: null })
  useCommand('open-scenario', ({ id }) => setAsked({ tab: 'scenarios', scenarioId: id }))
  useCommand('open-outcome-part', ({ part }) => setAsked({ tab: part, scenarioId: null }))
  // A seal ends with its day.
  useEffect(again, [today, again])
  if (error !== null) return <TroublePage error={error} />
  if (board === undefined || today === null) return <Page>{null}</Page>
  return (
    <ToolPage title={words.title} lead={words.lead} step={step}>
      {board.standing.fate === 'sealed' ? (
        <SealedNote standing={board.standing} />
      ) : (
        <Tool board={board} today={today} asked={asked} onAsk={setAsked} />
      )}
    </ToolPage>
  )
}

/** The part that is shown, and the way it could go that something else on the page asked for. */
interface Asked {
  readonly tab: string
  readonly scenarioId: string | null
}

interface ToolProps extends Omit<PartProps, 'isReadOnly'> {
  readonly asked: Asked
  readonly onAsk: (asked: Asked) => void
}

function Tool({ board, today, asked, onAsk }: ToolProps): ReactNode {
  const isReadOnly = board.standing.fate === 'archived'
  const props: PartProps = { board, today, isReadOnly }
  return (
    <>
      {isReadOnly && <ArchivedNote standing={board.standing} today={today} />}
      <OutcomeGlance board={board} today={today} />
      <Tabs
        label={words.tabs}
        selected={asked.tab}
        onSelect={(tab) => onAsk({ tab, scenarioId: null })}
        tabs={[
          {
            id: 'scenarios',
            title: words.scenarios.tab,
            content: <ScenariosPart {...props} focusId={asked.scenarioId} />,
          },
          { id: 'areas', title: words.areas.tab, content: <AreasPart {...props} /> },
          { id: 'letters', title: words.letters.tab, content: <LettersPart {...props} /> },
          { id: 'closing', title: words.closing.tab, content: <ClosingPart {...props} /> },
        ]}
      />
    </>
  )
}
