import { useEffect, useRef, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { GoalView } from '../../../core/growth/growth.contract.ts'
import type { Goal } from '../../../core/growth/growth.schema.ts'
import type { Issue } from '../../../core/issues/issue.schema.ts'
import { boardView } from '../../../core/issues/card-view.ts'
import type { Day } from '../../../core/kernel/time.ts'
import { send } from '../../bridge/commands.ts'
import { paths } from '../../bridge/paths.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { TagChip } from '../../ui/TagChip.tsx'
import { Quarters } from '../../ui/charts/Quarters.tsx'
import { shortDate } from '../../words/dates.ts'
import { KIND_WORDS } from '../../words/goal-kinds.ts'
import { growthWords } from '../../words/growth.ts'
import { CheckInPart } from './CheckInPart.tsx'
import s from './GoalCard.module.css'
import { GoalMenu } from './GoalMenu.tsx'
import { ReviewNote } from './ReviewNote.tsx'
import { isReviewDay } from './review.ts'
import { weekSentence } from './week-sentence.ts'

interface GoalCardProps {
  readonly view: GoalView
  readonly today: Day
  /** The card it was made from. */
  readonly issue: Issue | null
  readonly isFocused: boolean
  readonly onEdit: (goal: Goal) => void
}

const words = growthWords.card

export function GoalCard({ view, today, issue, isFocused, onEdit }: GoalCardProps): ReactNode {
  const { goal, weeks } = view
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (isFocused) heading.current?.focus()
  }, [isFocused])
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
      {issue !== null && <FromIssue issue={issue} />}
      <FillsWaiting goalId={goal.id} />
      <FromSession goalId={goal.id} />
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

/** The card it came from, and how that felt then and feels now. */
function FromIssue({ issue }: { readonly issue: Issue }): ReactNode {
  const { firstRating, latestRating } = boardView(issue)
  return (
    <p className={s.issue}>
      <Link className={s.issueLink} href={`${paths.step('issues')}/${issue.id}`}>
        {words.fromIssue(issue.title)}
      </Link>
      {firstRating !== null && latestRating !== null && ` ${words.rating(firstRating, latestRating)}`}
    </p>
  )
}
