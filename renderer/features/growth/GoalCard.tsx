import { useEffect, useRef, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { GoalView } from '../../../core/growth/growth.contract.ts'
import type { Evidence, Goal } from '../../../core/growth/growth.schema.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { boardView } from '../../../core/issues/card-view.ts'
import { isReviewDay } from '../../../core/growth/review-day.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { CameOfTalk } from '../../bridge/CameOfTalk.tsx'
import { send } from '../../bridge/commands.ts'
import { paths } from '../../bridge/paths.ts'
import { TiedEntries } from '../../bridge/TiedEntries.tsx'
import { useFeature } from '../../bridge/use-feature.ts'
import { useAboutSafety } from '../../bridge/use-gate.ts'
import { Button } from '../../ui/Button.tsx'
import { TagChip } from '../../ui/TagChip.tsx'
import { Quarters } from '../../ui/charts/Quarters.tsx'
import { shortDate } from '../../words/dates.ts'
import { KIND_WORDS } from '../../words/goal-kinds.ts'
import { growthWords } from '../../words/growth.ts'
import { CheckInPart } from './CheckInPart.tsx'
import s from './GoalCard.module.css'
import { GoalEvidence } from './GoalEvidence.tsx'
import { GoalMenu } from './GoalMenu.tsx'
import { ReviewNote } from './ReviewNote.tsx'
import { weekSentence } from './week-sentence.ts'

interface GoalCardProps {
  readonly view: GoalView
  readonly today: Day
  /** The card it was made from. */
  readonly issue: Issue | null
  /** Its pieces of evidence, newest first. */
  readonly evidence: readonly Evidence[]
  /** Grows each time it is gone to; 0 where it is not. */
  readonly focusTurn: number
  readonly onEdit: (goal: Goal) => void
}

const words = growthWords.card

export function GoalCard({ view, today, issue, evidence, focusTurn, onEdit }: GoalCardProps): ReactNode {
  const { goal, weeks } = view
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focusTurn > 0) heading.current?.focus()
  }, [focusTurn])
  const sentence = weekSentence(view)
  const plan = words.plan(goal.ifCue.trim(), goal.thenAction.trim())
  return (
    <li className={s.card} aria-labelledby={`goal-${goal.id}`}>
      <div className={s.head}>
        <h3 id={`goal-${goal.id}`} ref={heading} tabIndex={-1} className={s.title}>
          {goal.title}
        </h3>
        <GoalMenu goal={goal} onEdit={onEdit} />
      </div>
      {(goal.ifCue !== '' || goal.thenAction !== '') && <p className={s.plan}>{plan}</p>}
      {isReviewDay(goal, today) && <ReviewNote goal={goal} today={today} onEdit={onEdit} />}
      <div className={s.weeks}>
        <Quarters
          shares={weeks.map((week) => week.share)}
          sentence={growthWords.weeks.chart(sentence)}
          size={3.5}
        />
        <p className={s.sentence} aria-hidden="true">
          {sentence}
        </p>
      </div>
      <CheckInPart view={view} today={today} />
      <div className={s.foot}>
        <span>{words.evidence(view.evidence)}</span>
        <Button kind="quiet" isSmall onPress={() => send('add-evidence', { goalId: goal.id })}>
          {words.addEvidence}
        </Button>
      </div>
      {evidence.length > 0 && <GoalEvidence evidence={evidence} />}
      {issue !== null && <FromIssue issue={issue} />}
      <FillsWaiting goalId={goal.id} />
      <FromPlan goalId={goal.id} />
      <CameOfTalk kind="goal" id={goal.id} />
      <FromSession goalId={goal.id} />
      <TiedEntries id={goal.id} words={words} />
      {goal.kind !== 'other' && (
        <span>
          <TagChip>{KIND_WORDS[goal.kind]}</TagChip>
        </span>
      )}
    </li>
  )
}

/** The way back from a goal to what it fills. */
function FillsWaiting({ goalId }: { readonly goalId: string }): ReactNode {
  const { value: waiting } = useFeature('boundaries.waiting')
  const item = waiting?.meanwhile.find((each) => each.goalId === goalId)
  if (item === undefined) return null
  return (
    <p className={s.issue}>
      <Link className={s.issueLink} href={paths.step('boundaries')}>
        {words.fillsWaiting(item.text)}
      </Link>
    </p>
  )
}

/** The way back from a goal to the if-then plan that it grew from. */
function FromPlan({ goalId }: { readonly goalId: string }): ReactNode {
  const { value: plans } = useFeature('space.ifThens')
  const plan = plans?.find((each) => each.goalId === goalId)
  if (plan === undefined) return null
  return (
    <p className={s.issue}>
      <Button kind="quiet" isSmall onPress={() => send('open-if-then', { id: plan.id })}>
        {words.fromPlan(plan.cue)}
      </Button>
    </p>
  )
}

/** The way back to the session that left it to try. */
function FromSession({ goalId }: { readonly goalId: string }): ReactNode {
  const { value: sessions } = useFeature('support.sessions')
  const session = sessions?.find(({ tryNext }) => tryNext.some((item) => item.goalId === goalId))
  if (session === undefined) return null
  return (
    <div>
      <Button kind="quiet" isSmall onPress={() => send('open-session', { id: session.id })}>
        {words.fromSession(shortDate(session.day))}
      </Button>
    </div>
  )
}

/** The card it came from, and how that felt then and feels now. Not for who was afraid or hurt. */
function FromIssue({ issue }: { readonly issue: Issue }): ReactNode {
  const isSafety = useAboutSafety()
  const { firstRating, latestRating } = boardView(issue)
  if (isSafety) return null
  return (
    <p className={s.issue}>
      <Link className={s.issueLink} href={`${paths.step('issues')}/${issue.id}`}>
        {words.fromIssue(issue.title)}
      </Link>
      {firstRating !== null && latestRating !== null && ` ${words.rating(firstRating, latestRating)}`}
    </p>
  )
}
