import { DEMO_ENTRIES } from '../../core/demo/demo-journal.ts'
import { DEMO_EVIDENCE, DEMO_GOALS, DEMO_STEPS, type DemoGoal } from '../../core/demo/growth.data.ts'
import { dayOf, addDays, type Day } from '../../core/kernel/time.ts'
import { ask, known, type DemoApp } from './ask-app.ts'
import { fillBoundaries } from './fill-boundaries.ts'
import { fillContact } from './fill-contact.ts'
import { fillPast } from './fill-past.ts'
import { fillOutcome } from './fill-outcome.ts'
import { fillFriendship } from './fill-friendship.ts'
import { fillMemories } from './fill-memories.ts'
import { fillReview } from './fill-review.ts'
import { fillSpace } from './fill-space.ts'
import { fillConversation } from './fill-conversation.ts'
import { fillSearch } from './fill-search.ts'
import { fillSupport } from './fill-support.ts'

/** Told to whoever opens the demonstration, so that locking it can be tried too. */
export const DEMO_PASSPHRASE = 'a quiet lake before the rain'

/** How long ago the journal was made: before all that is dated in it. */
const DAYS_OLD = 100

type Ids = ReadonlyMap<string, string>

interface DemoTime {
  readonly today?: Day
  /** Sets the program's clock back; without it there is nothing that only days make. */
  readonly beDaysAgo?: (days: number) => void
}

/** Creates a journal where there is none, and writes four months into it, ending yesterday. */
export async function fillDemo(app: DemoApp, { today, beDaysAgo }: DemoTime = {}): Promise<void> {
  const day = today ?? dayOf((await ask(app, 'device.now', undefined)).local)
  const ago = (days: number): Day => addDays(day, -days)
  const { state } = await ask(app, 'vault.status', undefined)
  beDaysAgo?.(state === 'none' ? DAYS_OLD : 0)
  if (state === 'none') await ask(app, 'vault.create', { passphrase: DEMO_PASSPHRASE, recoveryKey: null })
  const begun = await fillPast(app, ago, beDaysAgo)
  const { cards } = begun
  const entries = await fillEntries(app, ago, cards)
  const goals = await fillGoals(app, ago, cards)
  await fillEvidence(app, ago, { cards, goals, entries })
  await fillBoundaries(app, ago, { goals, entries })
  await fillContact(app, ago, begun.messages)
  await fillOutcome(app, ago)
  await fillFriendship(app, day, ago)
  await fillMemories(app, ago)
  await fillSpace(app, ago)
  await fillConversation(app, ago, { cards, goals, entries, begun: begun.plans })
  await fillSupport(app, ago, { goals, entries })
  await fillReview(app, day)
  await fillSearch(app)
  for (const { step, state: said } of DEMO_STEPS) await ask(app, 'steps.say', { step, state: said })
}

type Ago = (days: number) => Day

/** Answers the entries by their days. Written together, so that the store saves many in one go. */
async function fillEntries(app: DemoApp, ago: Ago, cards: Ids): Promise<ReadonlyMap<number, string>> {
  const written = DEMO_ENTRIES.map(async ({ daysAgo, time, draft, cards: keys }) => {
    const links = keys.map((key) => ({ kind: 'issue' as const, id: known(cards, key) }))
    const whole = { ...draft, at: `${ago(daysAgo)}T${time}`, links }
    const { row } = await ask(app, 'journal.write', { id: null, shown: [], draft: whole })
    return [daysAgo, row.id] as const
  })
  return new Map(await Promise.all(written))
}

async function fillGoals(app: DemoApp, ago: Ago, cards: Ids): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const goal of DEMO_GOALS) {
    const draft = {
      ...goal.draft,
      issueId: known(cards, goal.card),
      start: ago(goal.startDaysAgo),
      review: ago(-goal.reviewInDays),
    }
    const { id } = await ask(app, 'growth.addGoal', draft)
    ids.set(goal.key, id)
    await ask(app, 'growth.setStatus', { id, status: 'paused', from: ago(goal.paused.fromDaysAgo) })
    await ask(app, 'growth.setStatus', { id, status: 'active', from: ago(goal.paused.toDaysAgo) })
    await fillCheckIns(app, ago, id, goal)
  }
  return ids
}

async function fillCheckIns(app: DemoApp, ago: Ago, goalId: string, goal: DemoGoal): Promise<void> {
  const done = goal.checkIns.map(({ daysAgo, value, hard, note }) =>
    ask(app, 'growth.checkIn', { goalId, day: ago(daysAgo), value, hard, note }),
  )
  await Promise.all(done)
}

interface Ties {
  readonly cards: Ids
  readonly goals: Ids
  readonly entries: ReadonlyMap<number, string>
}

async function fillEvidence(app: DemoApp, ago: Ago, { cards, goals, entries }: Ties): Promise<void> {
  for (const { daysAgo, goal, card, hasEntry, draft } of DEMO_EVIDENCE) {
    await ask(app, 'growth.addEvidence', {
      ...draft,
      day: ago(daysAgo),
      goalId: goal === null ? null : known(goals, goal),
      issueId: card === null ? null : known(cards, card),
      entryId: hasEntry ? known(entries, daysAgo) : null,
    })
  }
}
