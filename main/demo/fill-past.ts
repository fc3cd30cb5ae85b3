import { DEMO_MESSAGES } from '../../core/demo/contact.data.ts'
import { DEMO_PLANS } from '../../core/demo/conversation.data.ts'
import { DEMO_MOODS } from '../../core/demo/moods.data.ts'
import type { Day } from '../../core/kernel/time.ts'
import { ask, type DemoApp } from './ask-app.ts'
import { doInOrder, type Deed } from './deeds.ts'
import { boardDeeds } from './fill-board.ts'

/** Ids of what was begun in the past, by its place in the data. */
export interface Begun {
  readonly messages: ReadonlyMap<number, string>
  readonly plans: ReadonlyMap<number, string>
  /** By their key. */
  readonly cards: ReadonlyMap<string, string>
}

/**
 * What is dated by its making: the cards of the board, and where the clock can be set also what only days make, a draft
 * that waited its time, plans that were written on, and moods without an entry.
 */
export async function fillPast(
  app: DemoApp,
  ago: (days: number) => Day,
  beDaysAgo?: (days: number) => void,
): Promise<Begun> {
  const messages = new Map<number, string>()
  const plans = new Map<number, string>()
  const cards = new Map<string, string>()
  const deeds = boardDeeds(app, ago, cards)
  if (!beDaysAgo) {
    await doInOrder(deeds)
    return { messages, plans, cards }
  }
  deeds.push(
    ...messageDeeds(app, ago, messages),
    ...planDeeds(app, plans),
    ...DEMO_MOODS.map(({ daysAgo, mood }) => ({ daysAgo, act: () => ask(app, 'moods.note', { mood }) })),
  )
  await doInOrder(deeds, beDaysAgo)
  return { messages, plans, cards }
}

/** Written two days before it was sent, and left to cool for one. */
function messageDeeds(app: DemoApp, ago: (days: number) => Day, ids: Map<number, string>): Deed[] {
  return DEMO_MESSAGES.flatMap(({ draft, sent }, at) => {
    if (sent === null) return []
    const write = async (): Promise<void> => {
      const { id } = await ask(app, 'contact.add', draft)
      await ask(app, 'contact.cool', { id, hours: 24 })
      ids.set(at, id)
    }
    const send = (): Promise<unknown> =>
      ask(app, 'contact.noteSent', { id: ids.get(at)!, day: ago(sent.daysAgo) })
    return [
      { daysAgo: sent.daysAgo + 2, act: write },
      { daysAgo: sent.daysAgo, act: send },
    ]
  })
}

/** Without its ties: what they lead to is written later. */
function planDeeds(app: DemoApp, ids: Map<number, string>): Deed[] {
  return DEMO_PLANS.flatMap(({ draft, earlier }, at) =>
    earlier.map(({ daysAgo, part }) => ({
      daysAgo,
      act: async () => {
        const id = ids.get(at)
        const whole = { ...draft, ...part }
        if (id === undefined) ids.set(at, (await ask(app, 'conversation.add', whole)).id)
        else await ask(app, 'conversation.edit', { id, draft: whole })
        // A copy of that day makes a version of what stood there.
        await ask(app, 'vault.makeCopy', undefined)
      },
    })),
  )
}
