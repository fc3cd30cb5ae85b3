import type { DemoCard } from '../../core/demo/board.data.ts'
import type { Day } from '../../core/kernel/time.ts'
import { ask, type DemoApp } from './ask-app.ts'

/** At the end of its column; answers its id. */
export async function putCard(
  app: DemoApp,
  ago: (days: number) => Day,
  { draft, status, ratings }: DemoCard,
): Promise<string> {
  const { id } = await ask(app, 'issues.capture', { title: draft.title, seen: draft.seen, entryId: null })
  await ask(app, 'issues.edit', { id, draft, lookedCloser: false })
  await ask(app, 'issues.move', { id, status, before: null })
  for (const { daysAgo, rating } of ratings) await ask(app, 'issues.rate', { id, rating, day: ago(daysAgo) })
  return id
}
