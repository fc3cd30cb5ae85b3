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
  const [asked, setAsked] = useState(NOTHING_ASKED)
  const ask = (part: Partial<Asked>): void =>
    setAsked(({ turn }) => ({ ...NOTHING_ASKED, ...part, turn: turn + 1 }))
  useCommand('open-scenario', ({ id }) => ask({ scenarioId: id }))
  useCommand('answer-ways', () => ask({ form: 'answers' }))
  useCommand('write-letter', () => ask({ tab: 'letters', form: 'letter' }))
  useCommand('open-outcome-part', ({ part }) => ask({ tab: part }))
  // A seal ends with its day.
  useEffect(again, [today, again])
  if (error !== null) return <TroublePage error={error} />
  if (board === undefined || today === null) return <Page>{null}</Page>
  return (
    <ToolPage title={words.title} lead={words.lead} step={step}>
      {board.standing.fate === 'sealed' ? (
        <SealedNote standing={board.standing} />
      ) : (
        <Tool
          board={board}
          today={today}
          asked={asked}
          onTab={(tab) => setAsked({ ...NOTHING_ASKED, tab })}
        />
      )}
    </ToolPage>
  )
}

/** The part that is shown, and the way it could go that something else on the page asked for. */
interface Asked {
  readonly tab: string
  readonly scenarioId: string | null
  /** The form it asked for, open at once. */
  readonly form: 'answers' | 'letter' | null
  /** Grows each time something is asked for. */
  readonly turn: number
}

const NOTHING_ASKED: Asked = { tab: 'scenarios', scenarioId: null, form: null, turn: 0 }

interface ToolProps extends Omit<PartProps, 'isReadOnly'> {
  readonly asked: Asked
  readonly onTab: (tab: string) => void
}

function Tool({ board, today, asked, onTab }: ToolProps): ReactNode {
  const isReadOnly = board.standing.fate === 'archived'
  const props: PartProps = { board, today, isReadOnly }
  return (
    <>
      {isReadOnly && <ArchivedNote standing={board.standing} today={today} />}
      <OutcomeGlance board={board} today={today} />
      <Tabs
        label={words.tabs}
        selected={asked.tab}
        onSelect={onTab}
        tabs={[
          {
            id: 'scenarios',
            title: words.scenarios.tab,
            content: (
              <ScenariosPart
                key={asked.turn}
                {...props}
                focusId={asked.scenarioId}
                isAnsweredAtOnce={asked.form === 'answers'}
              />
            ),
          },
          { id: 'areas', title: words.areas.tab, content: <AreasPart {...props} /> },
          {
            id: 'letters',
            title: words.letters.tab,
            content: <LettersPart key={asked.turn} {...props} isWrittenAtOnce={asked.form === 'letter'} />,
          },
          { id: 'closing', title: words.closing.tab, content: <ClosingPart {...props} /> },
        ]}
      />
    </>
  )
}
