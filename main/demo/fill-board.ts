import { DEMO_CARDS, type DemoCard } from '../../core/demo/board.data.ts'
import type { Day } from '../../core/kernel/time.ts'
import { ask, type DemoApp } from './ask-app.ts'
import type { Deed } from './deeds.ts'

/** Each card is captured, rated and moved on its own days; in its column it stands where it stands in the data. */
export function boardDeeds(app: DemoApp, ago: (days: number) => Day, ids: Map<string, string>): Deed[] {
  const moved = new Set<string>()
  return DEMO_CARDS.flatMap((card) => {
    const { key, draft, status, ratings, daysAgo } = card
    const capture = async (): Promise<void> => {
      const { id } = await ask(app, 'issues.capture', { title: draft.title, seen: draft.seen, entryId: null })
      ids.set(key, id)
      await ask(app, 'issues.edit', { id, draft, lookedCloser: false })
    }
    const rate = (at: number, rating: number): Promise<unknown> =>
      ask(app, 'issues.rate', { id: ids.get(key)!, rating, day: ago(at) })
    const move = async (): Promise<void> => {
      const next = laterInColumn(card).find((other) => moved.has(other.key))
      const before = next === undefined ? null : ids.get(next.key)!
      await ask(app, 'issues.move', { id: ids.get(key)!, status, before })
      moved.add(key)
    }
    return [
      { daysAgo, act: capture },
      ...ratings.map((each) => ({ daysAgo: each.daysAgo, act: () => rate(each.daysAgo, each.rating) })),
      { daysAgo: ratings.at(-1)?.daysAgo ?? daysAgo, act: move },
    ]
  })
}

function laterInColumn({ key, status }: DemoCard): readonly DemoCard[] {
  const at = DEMO_CARDS.findIndex((other) => other.key === key)
  return DEMO_CARDS.slice(at + 1).filter((other) => other.status === status)
}
