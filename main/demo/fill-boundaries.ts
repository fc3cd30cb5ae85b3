import { blankWish } from '../../core/boundaries/setup-answers.ts'
import { DEMO_LINES, DEMO_SLIPS, DEMO_STATUS, DEMO_WAITING } from '../../core/demo/boundaries.data.ts'
import type { Day } from '../../core/kernel/time.ts'
import { ask, known, type DemoApp } from './ask-app.ts'

type Ids = ReadonlyMap<string, string>

interface Ties {
  readonly goals: Ids
  readonly entries: ReadonlyMap<number, string>
}

/** How contact stands, the lines with their slips, and what fills the waiting. */
export async function fillBoundaries(
  app: DemoApp,
  ago: (days: number) => Day,
  { goals, entries }: Ties,
): Promise<void> {
  const { daysAgo, ...said } = DEMO_STATUS
  await ask(app, 'boundaries.setStatus', { ...blankWish(ago(daysAgo)), ...said })
  const lines = await fillLines(app, ago, entries)
  for (const { line, daysAgo: days, ...slip } of DEMO_SLIPS) {
    await ask(app, 'boundaries.noteSlip', { ...slip, boundaryId: known(lines, line), day: ago(days) })
  }
  await ask(app, 'boundaries.setWaitingDays', { since: ago(DEMO_WAITING.sinceDaysAgo), until: null })
  for (const { text, isDone, goal } of DEMO_WAITING.meanwhile) {
    const { meanwhile } = await ask(app, 'boundaries.addMeanwhile', { text })
    const goalId = goal === null ? null : known(goals, goal)
    await ask(app, 'boundaries.changeMeanwhile', { id: meanwhile.at(-1)!.id, part: { isDone, goalId } })
  }
}

async function fillLines(app: DemoApp, ago: (days: number) => Day, entries: Ties['entries']): Promise<Ids> {
  const ids = new Map<string, string>()
  for (const { key, draft, daysAgo, entryDaysAgo, lifted } of DEMO_LINES) {
    const { id } = await ask(app, 'boundaries.add', { ...draft, since: ago(daysAgo) })
    ids.set(key, id)
    if (entryDaysAgo !== null) {
      await ask(app, 'boundaries.link', { id, entryId: known(entries, entryDaysAgo) })
    }
    if (lifted) await ask(app, 'boundaries.lift', { id, day: ago(lifted.daysAgo), words: lifted.words })
  }
  return ids
}
