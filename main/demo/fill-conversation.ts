import { DEMO_PLANS } from '../../core/demo/conversation.data.ts'
import { draftOf } from '../../core/journal/write.ts'
import type { Day } from '../../core/kernel/time.ts'
import { ask, known, type DemoApp } from './ask-app.ts'

type Ids = ReadonlyMap<string, string>

interface DemoTies {
  readonly cards: Ids
  readonly goals: Ids
  /** Those that were written on before, by their place in the data. */
  readonly begun: ReadonlyMap<number, string>
  /** By how many days ago they were written. */
  readonly entries: ReadonlyMap<number, string>
}

/** A talk that has been and became a goal, and one that has been planned for weeks. */
export async function fillConversation(
  app: DemoApp,
  ago: (days: number) => Day,
  { cards, goals, entries, begun }: DemoTies,
): Promise<void> {
  const evidence = await ask(app, 'growth.evidence', undefined)
  for (const [at, plan] of DEMO_PLANS.entries()) {
    const { draft, cards: keys, evidenceDaysAgo, entriesDaysAgo, agreed, talk, goal } = plan
    const days = new Set(evidenceDaysAgo.map(ago))
    const whole = {
      ...draft,
      issueIds: keys.map((key) => known(cards, key)),
      evidenceIds: evidence.filter(({ day }) => days.has(day)).map((each) => each.id),
    }
    const standing = begun.get(at)
    const { id } =
      standing === undefined
        ? await ask(app, 'conversation.add', whole)
        : await ask(app, 'conversation.edit', { id: standing, draft: whole })
    if (agreed) {
      const { daysAgo, words } = agreed
      await ask(app, 'conversation.noteConsent', { id, consent: 'agreed', day: ago(daysAgo), words })
    }
    if (talk) {
      const { daysAgo, ...notes } = talk
      await ask(app, 'conversation.noteTalk', { id, notes: { ...notes, talkedOn: ago(daysAgo) } })
    }
    for (const daysAgo of entriesDaysAgo) await tie(app, entries.get(daysAgo), id)
    if (goal !== null) await ask(app, 'conversation.link', { id, kind: 'goal', to: known(goals, goal) })
  }
}

async function tie(app: DemoApp, entryId: string | undefined, planId: string): Promise<void> {
  if (entryId === undefined) return
  const { row, text, shown } = await ask(app, 'journal.entry', { id: entryId })
  const draft = draftOf({ ...row, links: [...row.links, { kind: 'plan', id: planId }] }, text)
  await ask(app, 'journal.write', { id: entryId, shown, draft })
}
