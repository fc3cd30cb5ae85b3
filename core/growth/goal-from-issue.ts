import { ok, refuse, type Result } from '../kernel/result.ts'
import type { Day } from '../kernel/time.ts'
import type { GoalDraft } from './growth.schema.ts'

/** What a card lends to a goal. Nouns know each other by id only, so it is spelt out here. */
export interface IssueForGoal {
  readonly id: string
  readonly title: string
  readonly willDo: string
  readonly needBehind: string
  readonly category: string | null
  readonly wasAfraidOrHurt: boolean
}

export function blankGoal(today: Day): GoalDraft {
  return {
    title: '',
    why: '',
    issueId: null,
    kind: 'other',
    measure: 'done',
    targetPerWeek: 3,
    ifCue: '',
    thenAction: '',
    start: today,
    review: null,
    keepIfApart: 'unsure',
  }
}

/** A first draft to change at will. A card of fear or hurt is not something to work on oneself about. */
export function goalFromIssue(issue: IssueForGoal, today: Day): Result<GoalDraft> {
  if (issue.wasAfraidOrHurt) return refuse({ code: 'record/not-found' })
  return ok({
    ...blankGoal(today),
    title: firstLine(issue.willDo, 80) || issue.title,
    why: firstLine(issue.needBehind, 200),
    issueId: issue.id,
    kind: KIND_OF[issue.category ?? ''] ?? 'other',
  })
}

/** A plan made for step 1 lends its own words; its action names the goal until the person says it better. */
export function goalFromIfThen(plan: {
  readonly cue: string
  readonly action: string
}): Pick<GoalDraft, 'title' | 'kind' | 'ifCue' | 'thenAction'> {
  return { title: firstLine(plan.action, 80), kind: 'calm', ifCue: plan.cue, thenAction: plan.action }
}

/** The tie a draft may keep: none to a card that is gone or was marked afraid or hurt. */
export function allowedTie(
  issueId: string | null,
  issue: Pick<IssueForGoal, 'wasAfraidOrHurt'> | undefined,
): string | null {
  return issue && !issue.wasAfraidOrHurt ? issueId : null
}

const KIND_OF: Readonly<Record<string, GoalDraft['kind']>> = {
  communication: 'communication',
  conflict_style: 'calm',
  jealousy_control: 'calm',
  trust: 'reliability',
  time_attention: 'reliability',
  home_chores: 'reliability',
  health_substances: 'health',
  family_friends: 'people',
}

function firstLine(text: string, most: number): string {
  const line = text.trim().split('\n')[0]!.trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most >> 1)).trimEnd()}…`
}
