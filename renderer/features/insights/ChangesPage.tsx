import { useState, type ReactNode } from 'react'
import { periodOf, whyNotPeriod, type PeriodName, type Span } from '../../../core/insights/periods.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { sayError } from '../../bridge/say-error.ts'
import { makeSitting, useSitting } from '../../bridge/sitting.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { useToday } from '../../bridge/use-now.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Page, PageHeader } from '../../ui/Page.tsx'
import { insightsWords as words } from '../../words/insights.ts'
import { HowPart } from './HowPart.tsx'
import { Letter } from './Letter.tsx'
import { OwnDates, PeriodChoice } from './PeriodChoice.tsx'

/** The time that was looked at last, for as long as the journal is open. */
const lastName = makeSitting<PeriodName | 'own'>('quarter')
const lastOwn = makeSitting<Span | null>(null)

/** What changed: a letter from what was noted in a time, to be read from top to bottom. */
export function ChangesPage(): ReactNode {
  const today = useToday()
  return (
    <Page>
      {today === null ? <PageHeader title={words.title} sub={words.lead} /> : <Told today={today} />}
    </Page>
  )
}

function Told({ today }: { readonly today: Day }): ReactNode {
  const [name, setName] = useSitting(lastName)
  const [own, setOwn] = useSitting(lastOwn)
  const [told, setTold] = useState<Span>(() => periodOf('quarter', today))
  const chosen = name === 'own' ? (own ?? told) : periodOf(name, today)
  const isRight = whyNotPeriod(chosen, today) === null
  // While the dates are wrong the last letter stays.
  const span = isRight ? chosen : told
  const { value, error } = useFeature('insights.changes', span, { keepsPrevious: true })
  const choose = (next: PeriodName | 'own'): void => {
    if (isRight) setTold(chosen)
    if (next === 'own' && own === null) setOwn(chosen)
    setName(next)
  }
  return (
    <>
      <PageHeader
        title={words.title}
        sub={words.lead}
        actions={<PeriodChoice value={name} onChange={choose} />}
      />
      {name === 'own' && (
        <OwnDates
          span={chosen}
          today={today}
          onChange={(next) => {
            if (isRight) setTold(chosen)
            setOwn(next)
          }}
        />
      )}
      {error !== null && <Banner tone="danger">{sayError(error).text}</Banner>}
      {value !== undefined && <Letter changes={value} span={span} />}
      <HowPart />
    </>
  )
}
