import { useQuery } from '@tanstack/react-query'
import type { Link } from '../../../../core/journal/entry.schema.ts'
import { titleOf } from '../../../../core/journal/words.ts'
import { call } from '../../../bridge/bridge.ts'
import { useFeature } from '../../../bridge/use-feature.ts'
import { dayAndTime } from '../../../words/dates.ts'
import { useScenarios } from '../../../bridge/use-scenarios.ts'
import { journalWords } from '../../../words/journal.ts'
import { pullWords } from '../../../words/pulls.ts'
import { talkName } from '../../../words/talk-name.ts'

/** What the tied record is called; null where it is gone. */
export function useTieTitle({ kind, id }: Link): string | null {
  const issues = useFeature('issues.list', undefined, { isOn: kind === 'issue' }).value
  const goals = useFeature('growth.goals', undefined, { isOn: kind === 'goal' }).value
  const evidence = useFeature('growth.evidence', undefined, { isOn: kind === 'evidence' }).value
  const lines = useFeature('boundaries.list', undefined, { isOn: kind === 'boundary' }).value
  const urges = useFeature('space.urges', undefined, { isOn: kind === 'urge' }).value
  const plans = useFeature('conversation.plans', undefined, { isOn: kind === 'plan' }).value
  const plan = plans?.find((each) => each.plan.id === id)?.plan
  const urge = urges?.find((each) => each.id === id)
  const scenarios = useScenarios()
  const entry = useQuery({
    queryKey: ['journal.entry', { id }, 'title'],
    queryFn: () => entryTitle(id),
    enabled: kind === 'entry',
  }).data
  const titles: Readonly<Record<Link['kind'], string | null | undefined>> = {
    issue: issues?.find((issue) => issue.id === id)?.title,
    goal: goals?.find(({ goal }) => goal.id === id)?.goal.title,
    evidence: evidence?.find((piece) => piece.id === id)?.situation,
    entry,
    urge: urge && pullWords.pulls.named(dayAndTime(urge.at)),
    boundary: lines?.find((line) => line.id === id)?.text,
    plan: plan && talkName(plan),
    scenario: scenarios.find((scenario) => scenario.id === id)?.title,
  }
  return titles[kind] ?? null
}

async function entryTitle(id: string): Promise<string | null> {
  const result = await call('journal.entry', { id })
  if (!result.ok) return null
  return titleOf(result.value.row) ?? journalWords.untitled
}
