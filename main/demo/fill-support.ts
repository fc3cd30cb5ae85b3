import {
  DEMO_HARD_HOUR,
  DEMO_LINE,
  DEMO_LINE_CHECKED_DAYS_AGO,
  DEMO_NEXT_SESSION,
  DEMO_PEOPLE,
  DEMO_PULSES,
  DEMO_SEARCH,
  DEMO_SESSIONS,
  type DemoSession,
} from '../../core/demo/support.data.ts'
import { addDays, weekOf, type Day } from '../../core/kernel/time.ts'
import { ask, known, type DemoApp } from './ask-app.ts'

interface Ties {
  readonly goals: ReadonlyMap<string, string>
  readonly entries: ReadonlyMap<number, string>
}

/** People, sessions with Ruth, a pulse most weeks, the plan, and a search that waits. */
export async function fillSupport(app: DemoApp, ago: (days: number) => Day, ties: Ties): Promise<void> {
  const people = new Map<string, string>()
  for (const { key, draft } of DEMO_PEOPLE) {
    people.set(key, (await ask(app, 'support.addPerson', draft)).id)
  }
  for (const session of [...DEMO_SESSIONS, DEMO_NEXT_SESSION]) {
    await fillSession(app, ago, ties, { session, personId: known(people, 'ruth') })
  }
  const monday = weekOf(ago(0))
  for (const { weeksAgo, values } of DEMO_PULSES) {
    await ask(app, 'support.notePulse', { week: addDays(monday, -7 * weeksAgo), ...values })
  }
  await ask(app, 'support.setHardHour', DEMO_HARD_HOUR)
  await ask(app, 'support.addSearch', DEMO_SEARCH)
  await ask(app, 'support.addLine', { ...DEMO_LINE, checked: ago(DEMO_LINE_CHECKED_DAYS_AGO) })
}

async function fillSession(
  app: DemoApp,
  ago: (days: number) => Day,
  { goals, entries }: Ties,
  { session, personId }: { readonly session: DemoSession; readonly personId: string },
): Promise<void> {
  const { daysAgo, nextInDays, tookAway, bring, tries } = session
  const next = nextInDays === null ? null : ago(daysAgo - nextInDays)
  const { id } = await ask(app, 'support.addSession', {
    day: ago(daysAgo),
    personId,
    withWhom: '',
    tookAway,
    next,
  })
  for (const { text, entryDaysAgo, isDone } of bring) {
    const entryId = entryDaysAgo === null ? null : known(entries, entryDaysAgo)
    const { bring: all } = await ask(app, 'support.bring', { id, items: [{ text, entryId }] })
    if (isDone) await ask(app, 'support.changeBrought', { id, itemId: all.at(-1)!.id, part: { isDone } })
  }
  for (const { text, isDone, goal } of tries) {
    const { tryNext } = await ask(app, 'support.addTry', { id, text })
    const part = { isDone, goalId: goal === null ? null : known(goals, goal) }
    await ask(app, 'support.changeTry', { id, itemId: tryNext.at(-1)!.id, part })
  }
}
